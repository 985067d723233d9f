import type { Unseen } from '../unseen/types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh-illustrator',
    kind: 'notice',
    from: '"苏棠" <sutang@tanghua.example>',
    subject: '有人拿我的画卖钱',
    accused: ['https://haowu-jie.example/item/2207'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work', 'signature'],
    text: `你好,

我叫苏棠,是一名插画师。今天粉丝告诉我,有家网店把我画的《雨巷猫》印在手机壳上卖,地址是 https://haowu-jie.example/item/2207 。这幅画我没有卖给任何人,也没有人来问过我。原图一直挂在我自己的主页 https://tanghua.example/yuxiang 。

麻烦你们把那个商品页面处理掉,谢谢。

苏棠
`,
  },
  {
    name: 'zh-lawyer-list',
    kind: 'notice',
    from: '"北桥律师事务所" <lvshi@beiqiao-law.example>',
    subject: '律师函:要求停止为盗版网站提供服务',
    accused: [
      'https://zhuiju-kuai.example/v/3301.html',
      'https://zhuiju-kuai.example/v/3302.html',
      'https://m3u8.zhuiju-kuai.example/3302/index.m3u8',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature', 'accuracyOath'],
    text: `致:贵公司

北桥律师事务所受江岸影视有限公司委托,就盗播电视剧《渡口人家》一事致函如下:

一、委托人为该剧的独家权利人,正版播放地址为 https://jiangan.example/dukou 。
二、贵公司提供内容分发服务的网站"追剧快"未获任何许可,提供该剧全集在线播放:
    https://zhuiju-kuai.example/v/3301.html
    https://zhuiju-kuai.example/v/3302.html
    https://m3u8.zhuiju-kuai.example/3302/index.m3u8
三、请贵公司于收函之日起三日内停止服务,否则委托人将依法追究责任。

承办律师:骆青 电话:000-8888-0000
`,
  },
  {
    name: 'zh-tw-bank',
    kind: 'notice',
    from: '"晨曦銀行資安中心" <soc@chenxibank.example>',
    subject: '釣魚網站通報',
    accused: ['https://chenxibank-tw.example/login', 'https://chenxibank-card.example/pay'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work'],
    text: `您好,

晨曦銀行資安中心通報,以下網站仿冒本行網路銀行,騙取民眾帳號密碼:
hxxps://chenxibank-tw[.]example/login
hxxps://chenxibank-card[.]example/pay

本行唯一官方網址為 https://www.chenxibank.example ,敬請儘速停止該等網站之服務並保留相關紀錄。

聯絡窗口:soc@chenxibank.example
`,
  },
  {
    name: 'zh-tw-privacy',
    kind: 'notice',
    from: 'momo.lin0000@xinxiang.example',
    subject: '拜託刪掉我的私密照片',
    accused: ['https://pa-pa-wall.example/v/9083'],
    elements: ['location', 'explanation'],
    text: `不好意思打擾了,前男友把我的私密影片放到 https://pa-pa-wall.example/v/9083 ,我完全不知道他有錄。我真的快撐不下去了,請你們趕快把它撤掉,也請不要把我的信箱給對方。
`,
  },
  {
    name: 'zh-gambling',
    kind: 'notice',
    from: '"市民举报" <jubao0000@youxiang.example>',
    subject: '举报赌博网站',
    accused: ['dafa-8868.example', 'dafa-8869.example'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `举报两个网络赌博平台,我表哥在里面输了二十多万:

dafa-8868.example
dafa-8869.example

都挂在你们家的服务器后面,希望尽快查封,别再害人了。
`,
  },
  {
    name: 'zh-counter',
    kind: 'counter_notice',
    from: '"竹里小筑" <zhuli@zhulixiaozhu.example>',
    subject: '回复:您的网页已被断开链接',
    accused: ['https://zhulixiaozhu.example/gallery/bamboo-7'],
    text: `你们好,

收到通知说 https://zhulixiaozhu.example/gallery/bamboo-7 被投诉侵权并断开了。这张照片是我 2022 年在自家后山拍的,原始文件可以随时提供。投诉人说是他的作品,完全是搞错了。请尽快恢复访问。

竹里小筑 店主
`,
  },
  {
    name: 'zh-retract',
    kind: 'retraction',
    from: '"江岸影视 法务" <fawu@jiangan.example>',
    subject: '关于1月9日投诉的说明',
    accused: ['https://yingping-zatan.example/a/610'],
    text: `您好:

1月9日我司投诉的 https://yingping-zatan.example/a/610 经核实属于影评,不构成侵权,现申请撤诉,请贵司无需继续处理。给各位添麻烦了。

江岸影视 法务部
`,
  },
  {
    name: 'zh-order',
    kind: 'order',
    from: '"杭川市公安局网安支队" <wangan@gongan.example>',
    subject: '协助调查函(杭公网协〔2026〕0003号)',
    accused: ['qianbao-kuaidai.example'],
    text: `你公司:

因侦办"1·08"网络诈骗案需要,根据《中华人民共和国刑事诉讼法》有关规定,请你公司自收函之日起三日内提供域名 qianbao-kuaidai.example 的注册资料、登录日志,并立即停止对其服务。

杭川市公安局网安支队
二〇二六年一月十五日
`,
  },
  {
    name: 'zh-none-resume',
    kind: 'none',
    from: '"许澄" <xucheng@chengzi-note.example>',
    subject: '应聘内容安全专员',
    accused: [],
    text: `尊敬的招聘负责人:

您好!我应聘贵公司内容安全专员一职。过去两年我在一家云服务商处理侵权投诉、钓鱼网站举报和违法信息下架,每天约七十件。简历见附件,部分文章见 https://chengzi-note.example/posts 。

期待面试机会。
许澄
`,
  },
  {
    name: 'zh-tw-none-newsletter',
    kind: 'none',
    from: '"數位法律週報" <weekly@digilaw.example>',
    subject: '第 87 期|盜版影音網站遭封鎖',
    accused: [],
    text: `本期重點

▍法院裁定封鎖三個盜版影音網站
▍釣魚簡訊新手法:假冒物流
▍講座報名:平台業者如何處理侵權通知 https://digilaw.example/event/0210

完整內容:https://digilaw.example/87
不想再收到本報?請點此取消訂閱
`,
  },
]
