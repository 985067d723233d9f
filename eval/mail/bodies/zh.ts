import type { Body } from '../types'

export const zh: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: '侵权通知书',
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'signature'],
    accused: ['https://manhua8.example/b/7', 'https://manhua8.example/b/8'],
    text: `根据《信息网络传播权保护条例》第十四条，现通知如下：

权利人：海棠文化有限公司
联系地址：某市某路1号
电话：010-0000-0000
作品名称：《盐的日历》
正版地址：https://haitang.example/book/1

侵权链接：
https://manhua8.example/b/7
https://manhua8.example/b/8

上述网页未经许可传播我公司作品全文，侵犯了信息网络传播权。请立即删除。
我方基于善意作出本通知，并对内容的真实性负责。

签章：海棠文化有限公司
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: '请删除盗版',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/zh/3'],
    text: `你好，
这个网站擅自转载了我的漫画：
http://toon.example/zh/3
请尽快下架。
`,
  },
  {
    name: 'trad',
    kind: 'notice',
    subject: '侵權通知',
    elements: ['senderIdentity', 'location', 'explanation', 'work'],
    accused: ['https://comic-tw.example/x/5'],
    text: `您好：

本人為權利人，作品：霧港燈塔
侵權網址：https://comic-tw.example/x/5
該網頁未經授權公開傳輸本人著作，請予刪除。
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: '反通知',
    accused: ['https://mypage.example/g/3'],
    text: `贵司删除的 https://mypage.example/g/3 为本人原创，系误认。
现依法提交不侵权声明（反通知），请恢复该内容，本人同意有关法院管辖。
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: '撤回通知',
    accused: ['https://manhua8.example/b/7'],
    text: `我公司此前就 https://manhua8.example/b/7 发出的侵权通知有误，现予撤回。
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: '协助执行通知书',
    accused: ['daoban.example'],
    text: `某市中级人民法院
案号：（2026）某01民初1号
民事裁定书：责令网络服务提供者立即停止为下列侵权网站提供服务：
daoban.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: '回复：侵权',
    text: `您好，我之前的邮件不是版权投诉，只是想了解 https://abc.example/ 为什么打不开。
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: '反盗版周刊',
    headers: ['List-Unsubscribe: <https://news.example/u>'],
    text: `本期内容：
一、盗版网站 https://bigpirate.example/ 被关闭
二、侵权投诉数量上升，平台删除提速
退订：https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: '您的网站侵权警告',
    text: `您的网站未经授权使用了我的图片，构成侵权！
请点击这里下载证据：https://files-storage.example/d/1
否则将追究法律责任。
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: '账单问题',
    text: `上个月的账单重复扣费，请退款。我的域名是 knit.example。
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: '回复：侵权通知书',
    text: `已收到您的来信，相关页面已删除。

在 2026年1月5日，海棠文化 <a@haitang.example> 写道：
> 侵权链接：https://manhua8.example/b/7
> 未经许可传播我公司作品
`,
  },
  {
    name: 'question',
    kind: 'none',
    subject: '咨询',
    text: `请问如何向贵司举报侵权？需要签名吗？
`,
  },
]
