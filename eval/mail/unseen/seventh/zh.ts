import type { Unseen } from '../types'

export const zh: readonly Unseen[] = [
  {
    name: 'zh-kdrama',
    kind: 'notice',
    from: '"Hualan Copyright" <copyright@hualan-media.example>',
    subject: '关于侵权播放韩剧《雨停之后》的通知函',
    accused: [
      'https://hanjuxia.example/play/8812-1-1.html',
      'https://hanjuxia.example/play/8812-1-2.html',
      'https://hanjuxia.example/play/8812-1-3.html',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['accuracyOath', 'goodFaith', 'signature'],
    shape: { charset: 'gb18030', encoding: 'base64' },
    text: `致：贵公司法务部 / 投诉处理部门

一、权利人：华澜影视发行有限公司（下称“我司”）。我司经韩国出品方授权，享有电视剧《雨停之后》（全16集）在中国大陆地区的独家信息网络传播权，授权期限至2029年12月31日。

二、侵权网页：
1. https://hanjuxia.example/play/8812-1-1.html
2. https://hanjuxia.example/play/8812-1-2.html
3. https://hanjuxia.example/play/8812-1-3.html

三、侵权事实：上述网页未经我司许可，向公众提供该剧的在线播放，并插播赌博广告。我司从未授权该网站。正版播放地址为 https://qingmang-tv.example/yutingzhihou 。

四、要求：请贵公司在收到本函后24小时内断开链接并停止为其提供加速服务。

我司保证本通知内容真实，如有不实，愿承担由此产生的一切法律责任。

联系人：邵女士
电话：010-00000000
邮箱：copyright@hualan-media.example
地址：北京市某区某路0号

华澜影视发行有限公司（盖章）
2026年1月15日
`,
  },
  {
    name: 'zh-novelist',
    kind: 'notice',
    from: 'qingshan_bujian@youxiang.example',
    subject: '我写的小说被盗了 能不能管管',
    accused: ['https://biquwu.example/book/55021/'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity'],
    text: `你好，我是个写网文的，笔名“青衫不见”，写了快三年的《北渡》一直在 https://wenhai.example/b/beidu 连载，一章一毛二，靠这个交房租的。

昨天读者群里有人发了个链接 https://biquwu.example/book/55021/ ，点进去一看，连我今天凌晨刚更的那章都有了，错别字都一模一样。我没有授权给任何别的网站！给他们站长留言，没人理，页面底下还写“本站内容均由网友上传”。

查了一下IP是你们家的CDN，所以来问问，麻烦把这本书的页面下掉行吗？要什么证明我都可以给，作者后台截图、合同都有。

谢谢了
`,
  },
  {
    name: 'zh-tw-label',
    kind: 'notice',
    from: '"Fudao Records" <legal@fudao-records.example>',
    subject: '請移除未經授權之音樂檔案',
    accused: ['https://mp3wu.example/d/nanfang-lyushe.zip'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'originRemovedOrOrdered'],
    arguable: ['signature'],
    shape: { charset: 'big5', encoding: 'base64' },
    text: `您好：

本公司為專輯《南方旅社》之錄音著作財產權人。貴公司服務之網址 https://mp3wu.example/d/nanfang-lyushe.zip 提供整張專輯下載，未經本公司同意，已侵害本公司之重製權及公開傳輸權。

原始存放該檔案之網站業經法院裁定，已於一月九日將檔案移除，惟貴公司之快取節點至今仍可下載。

敬請儘速移除或使他人無法進入該檔案。

浮島唱片有限公司 法務 高小姐
電話 02-0000-0000
`,
  },
  {
    name: 'zh-hk-charity',
    kind: 'notice',
    from: '"Shan Lin" <info@shanlin.example>',
    subject: '有人冒充本會網上籌款',
    accused: ['https://shanlin-donate.example/zh/'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `敬啟者：

本會（善鄰會有限公司，註冊慈善團體）近日接獲多名市民查詢，指有網站以本會名義為火災災民籌款，並要求以虛擬貨幣捐款。

冒充網站：hxxps://shanlin-donate[.]example/zh/
本會唯一官方網站：https://www.shanlin.example

該網站盜用本會名稱、標誌及義工相片，與本會絕無關係，屬詐騙行為，本會已報警。懇請貴公司立即停止向該網站提供服務，以免更多善心人受騙。

如有查詢，請致電 2000 0000 與幹事梁先生聯絡。

善鄰會 謹啟
`,
  },
  {
    name: 'zh-customer-cache',
    kind: 'none',
    from: 'yunwei@xiaoxi-edu.example',
    subject: '咨询：收到版权投诉后如何只屏蔽单个URL',
    accused: [],
    text: `你们好，我们是企业版客户，域名 xiaoxi-edu.example 。

上周有出版社给我们发了侵权通知，说有一份课件用了他们的插图，我们核实后已经自己删除了源站文件，对方也确认没问题了。

现在想请教两个技术问题：
1. 源站删了之后 https://static.xiaoxi-edu.example/kj/0331.pdf 在部分节点还能打开，是不是要手动刷新缓存？
2. 以后再有类似情况，能不能在控制台里只屏蔽一个URL，不影响整站？

另外这个月账单里多了一项“投诉处理费”，是什么意思？

谢谢！
`,
  },
  {
    name: 'zh-removal-marketing',
    kind: 'none',
    from: '"Jingwang" <sales@jingwang-gj.example>',
    subject: '专业维权：侵权链接24小时下架，无效退款',
    accused: [],
    text: `尊敬的企业负责人：

您的品牌是否正被盗版、假货、不实信息困扰？
净网管家十年专注网络维权：

★ 侵权链接监测与取证
★ 代发律师函、版权投诉通知
★ 负面信息下架，按条收费，不成功不收费

成功案例：https://jingwang-gj.example/anli （含视频站 hanjuxia.example 等数百家平台）

添加客服微信领取免费检测名额。回复TD退订。
`,
  },
  {
    name: 'zh-counter',
    kind: 'counter_notice',
    from: '"Mumian" <kefu@mumian-tao.example>',
    subject: '不侵权声明及恢复链接申请',
    accused: ['https://mumian-tao.example/chahu/12', 'https://mumian-tao.example/chahu/15'],
    text: `贵公司：

你们1月10日转来的投诉通知已收到，随后我店下列两个链接被断开：

https://mumian-tao.example/chahu/12
https://mumian-tao.example/chahu/15

投诉方称我店茶壶抄袭其设计，这与事实不符。两款壶均由我本人2019年设计并烧制，有外观设计专利证书（证书号0000000）及当年参展图录为证。现依法提交本不侵权声明，请贵公司转送投诉方，并在法定期限届满后及时恢复上述链接。

本人对声明的真实性负责。

声明人：闵大川
身份证号：（见附件）
电话：130-0000-0000
`,
  },
  {
    name: 'zh-police-order',
    kind: 'order',
    from: '"Wangan" <wangan@gongan.example>',
    subject: '责令停止接入服务通知书（某公网安责字〔2026〕7号）',
    accused: ['caijin88.example', 'caijin99.example'],
    text: `某市公安局网络安全保卫支队
责令停止接入服务通知书
某公网安责字〔2026〕7号

你单位：

经查，域名 caijin88.example、caijin99.example 所指向的网站涉嫌开设赌场犯罪，由你单位提供内容分发服务。根据《中华人民共和国网络安全法》《中华人民共和国反电信网络诈骗法》有关规定，现责令你单位自收到本通知书之时起立即停止对上述网站的接入、加速服务，保存有关日志记录不少于六个月，并于三日内书面反馈处置结果。

逾期不履行的，将依法予以处罚。

二〇二六年一月十九日
（印章）
`,
  },
]
