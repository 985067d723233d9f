import type { Unseen } from '../types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh-photographer',
    kind: 'notice',
    from: '林若溪 <lin@ruoxi-photo.example>',
    subject: '关于我的照片被盗用',
    accused: ['https://tupianhui.example/p/20931', 'https://tupianhui.example/p/20944'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `您好：

我是摄影师林若溪。贵司托管的网站未经许可使用了我拍摄的《雪后山门》系列照片，并加上他们自己的水印：

1、https://tupianhui.example/p/20931
2、https://tupianhui.example/p/20944

原作发布在我的主页 https://ruoxi-photo.example/snow 。请尽快删除。

林若溪
电话：138-0000-0000`,
  },
  {
    name: 'zh-lawyer',
    kind: 'notice',
    from: '北京衡山律师事务所 <notice@hengshan-law.example>',
    subject: '律师函：停止侵害信息网络传播权',
    accused: ['https://yunying.example/play/1187'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'accuracyOath'],
    arguable: ['signature', 'goodFaith'],
    text: `致：贵公司法务部

本所受云屋文化传媒有限公司委托，就电视剧《港口律师》被擅自传播事宜致函。
侵权链接：https://yunying.example/play/1187
委托人依法享有该剧的信息网络传播权，从未授权上述网站播放。委托人保证本通知内容真实，并愿承担相应法律责任。
请在收到本函后断开链接。

北京衡山律师事务所 陈砚 律师
地址：北京市西城区一号 邮箱：notice@hengshan-law.example`,
  },
  {
    name: 'zh-hant-counter',
    kind: 'counter_notice',
    from: '周以安 <chou@ianworks.example>',
    subject: '回覆：貴公司停用頁面之通知（回復通知）',
    accused: ['https://ianworks.example/song/7'],
    text: `貴公司依對方檢舉停用了 https://ianworks.example/song/7 ，但該首歌是我自己作詞作曲並錄製，對方沒有任何權利。請依法回復該頁面，本人願承擔不實聲明之責任。

周以安
台北市大安區一段一號`,
  },
  {
    name: 'zh-hant-retract',
    kind: 'retraction',
    from: '雲屋出版 <rights@yunwu.example>',
    subject: '撤回十一月五日之侵權通知',
    accused: ['https://bookclub.example/notes/42'],
    text: `您好，經查 https://bookclub.example/notes/42 僅為讀書心得，我們撤回先前的侵權通知，請恢復該頁面。造成不便，深感抱歉。

雲屋出版 版權部`,
  },
  {
    name: 'zh-none-link',
    kind: 'none',
    from: '站长合作 <seo@lianjie.example>',
    subject: '友情链接合作 高权重',
    accused: [],
    text: `您好，看到贵站内容很好，我们有多个版权类网站（https://banquan-zixun.example 等）可交换友情链接，价格优惠，欢迎联系。`,
  },
  {
    name: 'zh-none-howto',
    kind: 'none',
    from: '吴先生 <wu@xiaodian.example>',
    subject: '请问如何投诉侵权',
    accused: [],
    text: `你好，我的小店图片好像被别人用了，我想先了解一下，你们这里投诉侵权需要提交哪些材料？要不要版权证明？还没有确定是哪个网站，确定后再提交。`,
  },
  {
    name: 'zh-hant-none-press',
    kind: 'none',
    from: '港灣日報 採訪組 <desk@harbour-daily.example>',
    subject: '採訪邀約：盜版漫畫網站與CDN',
    accused: [],
    text: `您好，本報正在製作盜版漫畫網站（如 mangaport.example）專題，想請教貴公司收到侵權通知後如何處理，盼能於週五前安排電話訪問。`,
  },
]
