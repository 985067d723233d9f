import type { Unseen } from '../types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh-law-firm',
    kind: 'notice',
    from: '"海棠律师事务所" <lvshi@haitanglaw.example>',
    subject: '律师函：要求立即断开侵权链接',
    accused: ['https://kanshu8.example/book/331', 'https://kanshu8.example/book/332'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'accuracyOath'],
    arguable: ['signature', 'goodFaith'],
    shape: { charset: 'gb18030', encoding: 'base64' },
    text: `致：贵公司法务部

本所受青竹文化有限公司委托，就贵公司为侵权网站提供网络服务一事致函如下：

一、青竹文化有限公司是小说《听雨楼》的信息网络传播权人。
二、经查，下列网页未经许可向公众提供该作品全文：
https://kanshu8.example/book/331
https://kanshu8.example/book/332
三、请贵公司收到本函后立即删除或断开上述链接。

正版阅读地址：https://read.qingzhu.example/tingyulou

本函所述内容真实，如有不实，愿承担由此产生的法律责任。

联系人：周律师　电话：010-00000000　地址：北京市虚构区一号
`,
  },
  {
    name: 'zh-author',
    kind: 'notice',
    from: 'xiaoman@writer.example',
    subject: '我的小说被盗',
    accused: ['https://freenovel.example/n/77'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity'],
    text: `你好，我是《春分以后》的作者小满。https://freenovel.example/n/77 这个网站把我的小说整本搬过去了，我从来没有同意过。原文在 https://xiaoman.example/chunfen 。麻烦你们处理一下，把它撤下来。
`,
  },
  {
    name: 'zh-trad-music',
    kind: 'notice',
    from: '"藍雀唱片" <rights@lanque.example>',
    subject: '侵權通知',
    accused: ['https://mp3tien.example/s/19'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    shape: { charset: 'big5', encoding: 'base64' },
    text: `敬啟者：

本公司擁有歌曲「夜航」之著作權。下列網頁未經授權提供該歌曲下載，請貴公司儘速移除：

https://mp3tien.example/s/19

藍雀唱片 敬上
`,
  },
  {
    name: 'zh-counter',
    kind: 'counter_notice',
    from: 'lin@linstudio.example',
    subject: '不侵权声明',
    accused: ['https://linstudio.example/video/6'],
    text: `贵公司于1月8日断开了 https://linstudio.example/video/6 。该视频为本人原创，不存在侵权行为，投诉人并非权利人。现提交不侵权声明，请求恢复链接。本人保证以上内容真实，并愿承担法律责任。

林一
`,
  },
  {
    name: 'zh-retract',
    kind: 'retraction',
    from: '"海棠律师事务所" <lvshi@haitanglaw.example>',
    subject: '撤回投诉',
    accused: ['https://kanshu8.example/book/332'],
    text: `贵公司好：经核实，我方此前针对 https://kanshu8.example/book/332 的投诉有误，该网站已取得授权，现予以撤回，请恢复访问。
`,
  },
  {
    name: 'zh-order',
    kind: 'order',
    from: '"某市中级人民法院" <court@court.example>',
    subject: '协助执行通知书',
    accused: ['kanshu8.example'],
    text: `某市中级人民法院
民事裁定书 （2025）某01民初888号

依照《中华人民共和国民事诉讼法》之规定，裁定如下：
责令有关网络服务提供者自收到本裁定之日起三日内停止为域名 kanshu8.example 提供内容分发及解析服务。

本裁定立即执行。
`,
  },
  {
    name: 'zh-support',
    kind: 'none',
    from: 'chen@shop.example',
    subject: '咨询',
    accused: [],
    text: `您好，我的网站 chenshop.example 收到贵公司转来的一封侵权投诉，我想问一下在后台哪里可以查看详情？谢谢。
`,
  },
  {
    name: 'zh-sales',
    kind: 'none',
    from: '"版权卫士" <sales@guard.example>',
    subject: '打击盗版，一键维权',
    accused: [],
    text: `还在为盗版网站烦恼？版权卫士为您提供全网监测、侵权取证、投诉下架一站式服务，限时优惠，欢迎点击 https://guard.example/buy 了解。退订请回复TD。
`,
  },
]
