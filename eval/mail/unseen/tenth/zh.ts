import type { Unseen } from '../types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh-hans-lawyer-letter-novel',
    kind: 'notice',
    from: '"陆文栋 律师" <luwd@hengchuan-law.example>',
    subject: '律师函：关于网站非法传播小说《渡口无灯》的通知',
    text: `恒川律函字〔2025〕第0386号

致：北叶云计算有限公司

恒川律师事务所依法接受杭州墨栈文化传媒有限公司（下称“墨栈公司”）的委托，指派本律师就贵司用户侵害信息网络传播权一事，郑重致函如下：

一、墨栈公司依法享有长篇小说《渡口无灯》（作者：沈樵）的独家信息网络传播权，授权期限至2031年12月31日。正版连载地址为https://www.mozhan-read.example/book/30155。

二、经查，贵司提供服务器的网站“书虫角落”未经墨栈公司许可，也未支付任何报酬，擅自向公众提供上述作品的全文阅读和下载。侵权页面为：https://shuchong-jiaoluo.example/book/8817/，下载地址为：https://shuchong-jiaoluo.example/down/8817.txt。上述行为已违反《中华人民共和国著作权法》第五十三条第（一）项之规定。

三、请贵司自收到本函之日起二十四小时内断开上述链接，并书面告知处理结果。逾期未处理的，墨栈公司将依法追究贵司与该用户的连带责任。

墨栈公司保证本通知及所附权属证明真实、准确，如有不实，愿承担由此产生的一切法律责任。

特此函告。

恒川律师事务所
陆文栋 律师（签字、盖章）
二〇二五年九月二十二日

地址：杭州市西湖区栖云路99号恒川大厦11层
电话：0571-5550 0137
附件：1. 授权委托书；2. 作品登记证书；3. 时间戳取证证书
`,
    accused: ['https://shuchong-jiaoluo.example/book/8817/', 'https://shuchong-jiaoluo.example/down/8817.txt'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'accuracyOath', 'signature'],
  },
  {
    name: 'zh-hant-sticker-artist-short',
    kind: 'notice',
    from: '"阿樹" <ashu.draws@hsinhsin-mail.example>',
    subject: '盜圖!!請下架',
    text: `你們家客戶盜我的「打瞌睡水獺」貼圖拿去做手機殼賣,網址 hxxps://case-tw[.]example/products/otter-nap ,連我的簽名都還在上面欸,真的很誇張。
我從來沒有授權給任何人,麻煩盡快下架,謝謝。

阿樹
`,
    accused: ['https://case-tw.example/products/otter-nap'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'signature'],
  },
  {
    name: 'zh-hant-hk-agency-dmca-drama',
    kind: 'notice',
    from: '"維港版權監察有限公司" <notice@vh-copywatch.example>',
    subject: '侵犯版權通知書 Ref: VHC/25/11840',
    text: `敬啟者：

本公司獲東岸電視製作有限公司（「版權擁有人」）授權，代其處理網上侵權事宜。現根據美國《數碼千禧年版權法》第512(c)條及香港《版權條例》，通知 貴公司如下。

（一） 被侵權作品
電視劇集《霧鎖西環》第1至3集

（二） 侵權材料所在位置
  a. hxxps://gangju-tv[.]example/play/wusuo/1-1
  b. hxxps://gangju-tv[.]example/play/wusuo/1-2
  c. hxxps://gangju-tv[.]example/play/wusuo/1-3

（三） 聲明
1. 本公司真誠相信，上述材料之使用方式未經版權擁有人、其代理人或法律授權。
2. 本通知所載資料均屬準確。本公司願承擔作假證供之罰則，聲明本公司獲授權代表版權擁有人行事。

請 貴公司從速移除或禁止取用上述材料。

此致

/s/ 馮麗珊
馮麗珊
高級版權主任
維港版權監察有限公司
香港九龍觀塘霧島道88號12樓B室
電話：(852) 5550 0172 電郵：notice@vh-copywatch.example

本電郵只供收件人閱覽。如閣下並非指定收件人，請即刪除本電郵並通知寄件人。
`,
    accused: [
      'https://gangju-tv.example/play/wusuo/1-1',
      'https://gangju-tv.example/play/wusuo/1-2',
      'https://gangju-tv.example/play/wusuo/1-3',
    ],
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'goodFaith',
      'accuracyOath',
      'signature',
    ],
  },
  {
    name: 'zh-hans-indie-game-forwarded',
    kind: 'notice',
    from: '"石头剪刀工作室" <hello@shitou-jiandao.example>',
    subject: '转发：请删除我们游戏的破解版',
    text: `你好，

我们是成都的一个三人独立游戏小团队。下面这封邮件发给站长已经两周，对方已读不回，反而又多传了一个新版本：
https://danji-xiazai.example/game/6021/v1.2
麻烦你们作为服务商处理一下，新旧两个页面都要删。有问题可以打我手机 139 5550 0126。

黎小满
石头剪刀工作室

------------------ 原始邮件 ------------------
发件人："石头剪刀工作室" <hello@shitou-jiandao.example>
发送时间：2025年9月15日（星期一） 下午3:06
收件人："admin" <admin@danji-xiazai.example>
主题：请删除我们游戏的破解版

站长你好，你站上的这个页面
https://danji-xiazai.example/game/6021
提供的是我们的游戏《纸船与长河》的破解版。我们没有授权任何网站分发，更没有同意去掉正版验证。
这款游戏只在我们自己的官网出售：https://shitou-jiandao.example/paperboat
请在三天内删除。
`,
    accused: ['https://danji-xiazai.example/game/6021/v1.2', 'https://danji-xiazai.example/game/6021'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'zh-hant-publisher-table-cached',
    kind: 'notice',
    from: '"小滿童書 版權部" <copyright@xiaoman-kids.example>',
    subject: '檢舉侵權：繪本掃描檔仍可自貴公司節點下載',
    text: `您好：

小滿童書股份有限公司為下列繪本之著作財產權人。經本公司通知，原網站 huiben-share.example 已於10月8日將檔案全數撤下，惟 貴公司CDN節點上之快取副本至今仍可下載，請一併清除。

書名              | 仍可下載之網址
------------------|----------------------------------------------------
《風箏不想回家》  | https://edge7.huiben-share.example/f/kite.pdf
《阿嬤的鈕扣盒》  | https://edge7.huiben-share.example/f/buttons.pdf
《三十隻襪子》    | https://edge9.huiben-share.example/f/socks30.pdf

本公司未曾同意他人重製或公開傳輸上開著作，且基於善意確信該等利用欠缺合法授權。

聯絡窗口：版權部 賴小姐
電話：02-5550-0149 分機 216
傳真：02-5550-0150

小滿童書股份有限公司 敬上
`,
    accused: [
      'https://edge7.huiben-share.example/f/kite.pdf',
      'https://edge7.huiben-share.example/f/buttons.pdf',
      'https://edge9.huiben-share.example/f/socks30.pdf',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'originRemovedOrOrdered'],
    arguable: ['signature'],
  },
  {
    name: 'zh-hans-teacher-counter',
    kind: 'counter_notice',
    from: '"韩老师的地理课" <han@dili-ketang.example>',
    subject: '回复：【工单 20251009-44】您的页面因版权投诉被屏蔽',
    text: `客服您好：

收到你们的邮件，我不同意这个处理，现提交书面说明，要求恢复页面。

被屏蔽的两个页面：
https://dili-ketang.example/maps/huanghe.html
https://dili-ketang.example/maps/taihang.html

这两张地图是我从2021年起用公开的高程数据自己绘制的，工程文件和历次修改记录都还在，随信附上截图。投诉方“图远教育”的教材去年才出版，究竟是谁用了谁的图，一看就清楚。

本人声明：以上内容属实，上述页面是因错误认定而被屏蔽；如有虚假，本人愿承担法律责任。本人同意接受所在地人民法院管辖。

韩仲平
身份证号末四位：0019
地址：山西省晋中市榆次区槐荫街99号
手机：138 5550 0108

----- 原邮件 -----
> 尊敬的用户，我们收到图远教育科技有限公司的投诉，称您的网页未经许可使用其教材插图。
> 根据《信息网络传播权保护条例》，我们已屏蔽相关页面。如您认为不构成侵权，
> 可以提交书面说明和证明材料。
`,
    accused: ['https://dili-ketang.example/maps/huanghe.html', 'https://dili-ketang.example/maps/taihang.html'],
    elements: [],
  },
  {
    name: 'zh-hant-retract-all-settled',
    kind: 'retraction',
    from: '"青禾唱片 法務" <legal@qinghe-records.example>',
    subject: '撤回侵權通知（案號 QH-0627）',
    text: `您好，

本公司先前於9月30日就下列頁面提出之侵權通知（案號 QH-0627），因雙方已達成和解，茲全部撤回：

https://live-house-review.example/2025/yinyue-ji/video-3

對方已取得補授權，該頁面內容可照常公開，如 貴公司已停權，請協助恢復。

造成不便，敬請見諒。

青禾唱片有限公司
法務 鄧惟中
02-5550-0181
`,
    accused: ['https://live-house-review.example/2025/yinyue-ji/video-3'],
    elements: [],
  },
  {
    name: 'zh-hans-retract-part-photo-list',
    kind: 'retraction',
    from: '"图鉴维权" <case@tujian-weiquan.example>',
    subject: '更正：TJ-7742号投诉中第2、3项请不要处理',
    text: `您好，

我方10月11日提交的TJ-7742号投诉共列了四条链接，复核后发现有两条弄错了，说明如下：

1、https://lvyou-zhinan.example/guilin/photo/101 ——维持投诉
2、https://lvyou-zhinan.example/guilin/photo/118 ——撤回，该图是从我方合作图库正常购买的
3、https://lvyou-zhinan.example/yangshuo/photo/9 ——撤回，拍摄者并非我方签约摄影师
4、https://lvyou-zhinan.example/yangshuo/photo/31 ——维持投诉

第2、3项如果已经下线，请予以恢复，并代我们向站长致歉。第1、4项仍请按原投诉删除。

图鉴维权 案件组
白露
`,
    accused: ['https://lvyou-zhinan.example/guilin/photo/118', 'https://lvyou-zhinan.example/yangshuo/photo/9'],
    elements: [],
  },
  {
    name: 'zh-hans-culture-enforcement-order',
    kind: 'order',
    from: '"临溪市文化市场综合行政执法支队" <wangan@linxi-wenhua-zhifa.example>',
    subject: '责令协助停止传输通知书 临文综执责字〔2025〕第61号',
    text: `北叶云计算有限公司：

本支队在办理“追剧小筑”网站涉嫌侵犯著作权一案（案号：临文综执立字〔2025〕第114号）过程中查明，该网站租用你单位服务器，在以下地址向公众传播影视作品：

https://zhuiju-xiaozhu.example/vod/1093
https://zhuiju-xiaozhu.example/vod/1127
https://zhuiju-xiaozhu.example/live/

依据《中华人民共和国著作权法》《信息网络传播权保护条例》有关规定，现责令你单位于收到本通知书之日起两个工作日内：

（一）停止对上述地址的传输服务；
（二）保全该用户的注册信息及2025年6月1日以后的登录日志，并提供给本支队。

拒不配合的，本支队将依法予以行政处罚。如对本通知不服，可自收到之日起六十日内申请行政复议。

联系人：孔德明、丁洁（执法证号：L0990417、L0990532）
联系电话：0570-5550116

临溪市文化市场综合行政执法支队（印章）
2025年10月13日
`,
    accused: [
      'https://zhuiju-xiaozhu.example/vod/1093',
      'https://zhuiju-xiaozhu.example/vod/1127',
      'https://zhuiju-xiaozhu.example/live/',
    ],
    elements: [],
  },
  {
    name: 'zh-hant-none-phishing-dressed-as-notice',
    kind: 'none',
    from: '"版權保護中心" <no-reply@copyright-center-tw.example>',
    subject: '【最後警告】您的帳號因侵犯版權即將停用',
    text: `親愛的用戶：

我們的系統偵測到您的帳號涉及侵犯版權行為。若您未於24小時內完成驗證，您的所有網站將被永久刪除，並移送法律程序！！

立即查看侵權證據並申訴：
https://appeal-copyright.example/verify?uid=Zm9vYmFy

申訴時請準備您的登入帳號、密碼及簡訊驗證碼。

此為系統自動發送，請勿直接回覆。
版權保護中心 全球安全團隊
`,
    accused: [],
    elements: [],
  },
  {
    name: 'zh-hans-none-press-request',
    kind: 'none',
    from: '"《网事周刊》 梁颖" <liangying@wangshi-zhoukan.example>',
    subject: '采访提纲：网络文学盗版与云服务商的责任',
    text: `您好，我是《网事周刊》科技组的记者梁颖。

我们正在做一篇关于网络文学盗版的报道，多位作者在采访中提到，盗版站（例如已经关停的 https://xiaoshuo-hai.example/）往往使用境外的云服务和CDN。想请贵公司回应以下问题：

1. 贵公司接到侵权投诉之后，一般多长时间处理？
2. 有作者反映“投诉了十几次都没有人管”，贵公司怎么看？
3. 对反复侵权的客户，有没有终止服务的规定？

截稿时间是10月24日（周五）18:00，书面回复或电话采访都可以。我的电话：010-5550 0193。

谢谢！
梁颖
`,
    accused: [],
    elements: [],
  },
  {
    name: 'zh-hant-none-autoreply-leave',
    kind: 'none',
    from: '"蘇怡君" <suyj@luming-ip.example>',
    subject: '自動回覆：RE: [案件 558903] 您的著作權侵權通知已受理',
    text: `您好，感謝來信。

本人自10月13日至10月22日休假，期間無法即時回覆電子郵件。

若為商標及著作權侵權案件之急件，請改洽同事高先生（kao@luming-ip.example，分機 305）；其餘信件將於返回辦公室後依序處理。

鹿鳴智慧財產權事務所
蘇怡君
https://luming-ip.example
`,
    accused: [],
    elements: [],
  },
]
