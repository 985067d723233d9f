import type { Unseen } from '../types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh6-video-platform-formal',
    kind: 'notice',
    from: '"青屿视频 法务" <fawu@qingyushipin.example>',
    subject: '侵权通知书(青屿法函[2026]第017号)',
    accused: ['https://kanjuba.example/play/20188-1-1.html', 'https://kanjuba.example/play/20188-1-2.html'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature', 'accuracyOath'],
    shape: { charset: 'gb18030', label: 'gb2312', encoding: 'base64' },
    text: `致:贵公司法务部

我司青屿(杭川)网络科技有限公司系电视剧《长堤旧事》的独家信息网络传播权人,权属证明及营业执照见附件。

近日我司发现,贵公司提供加速服务的网站未经许可,在线播放上述作品,涉嫌侵害我司的信息网络传播权。侵权链接如下:
1、https://kanjuba.example/play/20188-1-1.html
2、https://kanjuba.example/play/20188-1-2.html

根据《民法典》第一千一百九十五条及《信息网络传播权保护条例》第十四条,请贵公司在收到本通知后立即断开上述链接。

我司保证本通知所述内容真实、准确,并愿承担由此产生的一切法律责任。

联系人:邱岚  电话:000-00000000  地址:杭川市虚构路18号
青屿(杭川)网络科技有限公司(盖章)
2026年1月12日
`,
  },
  {
    name: 'zh6-tw-photographer',
    kind: 'notice',
    from: '阿哲 <jhe@mountaincloud.example>',
    subject: '我的照片被盜用',
    accused: ['https://yunhai-travel.example/tour/hehuan'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `您好:

我是山岳攝影師林聖哲。上禮拜朋友傳訊息問我是不是跟旅行社合作,我才發現「雲海假期」把我去年拍的〈合巒夜雲〉拿去當行程封面,還把我的浮水印塗掉:

https://yunhai-travel.example/tour/hehuan

原作在我自己的網站 https://mountaincloud.example/hehuan-night ,拍攝日期、RAW 檔都還在。我從來沒有授權給他們。寫信過去他們已讀不回,只好麻煩你們這邊處理,請把那張圖下架。

林聖哲
0900-000-000
`,
  },
  {
    name: 'zh6-hk-bank-phish',
    kind: 'notice',
    from: '"Harbourlight Bank CSIRT" <csirt@harbourlight.example>',
    subject: '假冒本行網站,請即時停止服務',
    accused: ['https://harbourlight-hk.example/verify', 'https://harbourlight-points.example/redeem'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work'],
    shape: { charset: 'big5', encoding: 'base64' },
    text: `敬啟者:

本行(海曜銀行有限公司)網絡安全小組發現以下兩個網址冒充本行,以「積分即將到期」為名騙取客戶的登入名稱、密碼及一次性驗證碼:

- hxxps://harbourlight-hk[.]example/verify
- hxxps://harbourlight-points[.]example/redeem

本行的官方網站只有 www.harbourlight.example ,與上述網站並無任何關係。本行已向警方報案。請盡快停止為該等網站提供服務。

如有查詢,請致電 0000 0000 或電郵 csirt@harbourlight.example。

海曜銀行 網絡安全小組
`,
  },
  {
    name: 'zh6-doxxing',
    kind: 'notice',
    from: 'xiaolu2009@youxiang.example',
    subject: '求求你们删掉,我女儿的信息被挂出来了',
    accused: ['https://guaren-wall.example/p/66012'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity'],
    text: `你好,我不太懂这些,是邻居的孩子帮我查到你们公司的邮箱。

有人把我女儿的名字、学校、身份证号、家里住址全部挂在网上了,还配了她的照片骂她,网址是https://guaren-wall.example/p/66012。她才十五岁,现在不敢去上学。每天都有陌生人打电话来家里。这是侵犯隐私的,是违法的!我找那个网站,他们叫我交两千块钱才删。

求求你们赶紧处理一下。需要什么证明你们跟我说。

小鹿妈妈
`,
  },
  {
    name: 'zh6-counter-not-infringing',
    kind: 'counter_notice',
    from: '"墨池字体工作室" <studio@mochifont.example>',
    subject: '关于工单WT-3391的不侵权声明',
    accused: ['https://mochifont.example/download/mochi-kai.ttf'],
    text: `贵公司:

贵公司1月13日转来的侵权通知已收到。被断开的文件 https://mochifont.example/download/mochi-kai.ttf 系我工作室自2021年起独立设计的"墨池楷体",有全部手稿、工程文件及作品登记证书(附件一、附件二)为证,不存在抄袭他人字库的情形。

依据《民法典》第一千一百九十六条,现提交不侵权声明,请贵公司将本声明转送投诉方,并在法定期限届满后恢复该链接。

我方真实身份信息:墨池字体工作室,经营者卢绍,电话000-0000-0000。对声明的真实性,我方承担法律责任。

2026年1月17日
`,
  },
  {
    name: 'zh6-tw-retract',
    kind: 'retraction',
    from: '"樂沐唱片 版權部" <copyright@lemurecords.example>',
    subject: '撤回檢舉(案號 20260108-3)',
    accused: ['https://indie-fm.example/ep/214'],
    text: `您好,

我們在 1/8 檢舉的 https://indie-fm.example/ep/214 ,後來跟節目方聯絡上了,原來是我們經紀部門的同事早就口頭同意他們播,只是沒有跟版權部講。是我們內部的疏失,真的很抱歉。

這件檢舉我們要撤回,請不用再處理,已經下架的話也請幫忙恢復。

樂沐唱片 版權部 小庭
`,
  },
  {
    name: 'zh6-none-licence-agency',
    kind: 'none',
    from: '"李经理" <li@kuaibanzhu.example>',
    subject: '您的网站可能存在版权风险!',
    accused: [],
    text: `尊敬的网站负责人:

您知道吗?2025年全国因图片、字体侵权被起诉的企业超过十万家,平均每张图片赔偿三千元!收到侵权通知再补救就晚了。

快版助知识产权为您提供:
★ 软件著作权登记 最快3天下证 580元起
★ 商标注册 不成功全额退款
★ 侵权投诉、链接下架代办 按条收费
★ ICP备案、增值电信许可证代办

现在添加客服微信即送免费版权体检一次。官网 www.kuaibanzhu.example
退订请回复T
`,
  },
  {
    name: 'zh6-tw-none-thanks',
    kind: 'none',
    from: '林聖哲 <jhe@mountaincloud.example>',
    subject: 'Re: Re: 我的照片被盜用',
    accused: [],
    text: `收到!剛剛看了一下,圖真的已經不見了,旅行社今天也打電話來道歉。謝謝你們處理得這麼快,案子可以結了。

聖哲

> 在 2026年1月19日 週一 下午3:10,abuse@provider.example 寫道:
> 您好,您所檢舉的 https://yunhai-travel.example/tour/hehuan 侵害著作權一事,
> 我們已通知客戶,客戶回覆已將該圖片移除。請您確認。
`,
  },
]
