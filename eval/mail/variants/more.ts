import type { Unseen } from '../unseen/types'

export const more: readonly Unseen[] = [
  {
    name: 'es-profesora',
    kind: 'notice',
    from: 'Remedios Arjona <reme@matesconreme.example>',
    subject: 'Mi curso de mates, pirateado',
    accused: ['https://cursos-a-2-euros.example/mates-con-reme', 'https://mega-cajon.example/f/aa21'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `Buenas:

Doy clases de matemáticas en vídeo y vivo de eso. Resulta que mi curso entero se vende por dos euros en https://cursos-a-2-euros.example/mates-con-reme y los vídeos están colgados en https://mega-cajon.example/f/aa21

A nadie le he vendido los derechos ni pienso hacerlo. El curso de verdad está en https://matesconreme.example/curso.

Por favor, échenlos abajo los dos.

Remedios Arjona
`,
  },
  {
    name: 'es-liga',
    kind: 'notice',
    from: '"LigaMar Antipiratería" <avisos@ligamar.example>',
    subject: 'Emisión no autorizada en directo',
    accused: ['https://e1.golazo-live.example/hls/ligamar.m3u8', 'https://e2.golazo-live.example/hls/ligamar.m3u8'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'goodFaith', 'signature'],
    text: `LigaMar Antipiratería
Partido: Villafalsa CF - Atlético Imaginario (hoy, 21:00)
Titular de los derechos: LigaMar, S.A.

Señales ilícitas servidas desde su red:
hxxps://e1[.]golazo-live[.]example/hls/ligamar.m3u8
hxxps://e2[.]golazo-live[.]example/hls/ligamar.m3u8

Deben cesar de inmediato en su difusión.
`,
  },
  {
    name: 'es-recurso',
    kind: 'counter_notice',
    from: '"El Faro de Villafalsa" <redaccion@elfaro-villafalsa.example>',
    subject: 'Reclamación contra la decisión de retirada',
    accused: ['https://elfaro-villafalsa.example/2025/12/contratas'],
    text: `Estimados señores:

Presentamos reclamación contra su decisión de retirar https://elfaro-villafalsa.example/2025/12/contratas. La noticia es veraz y está documentada, y las fotografías las hizo nuestro redactor. Solicitamos que se restituya el artículo y que lo revise una persona.

La redacción
`,
  },
  {
    name: 'es-none-seguridad',
    kind: 'none',
    from: 'ana.sec@correo.example',
    subject: 'Fallo en su formulario de denuncias',
    accused: [],
    text: `Hola, he encontrado un fallo de seguridad en https://provider.example/denuncias: cualquiera puede ver las denuncias de contenido ilegal de otros cambiando el número. Os paso los pasos para reproducirlo en el adjunto. ¿Tenéis programa de recompensas?`,
  },
  {
    name: 'es-none-tesis',
    kind: 'none',
    from: 'Iker Olabarri <iker@uni-norte.example>',
    subject: 'Consulta para tesis',
    accused: [],
    text: `Buenos días: estoy escribiendo una tesis sobre la retirada de contenidos ilícitos. ¿Podrían decirme cuántas notificaciones reciben al año y qué porcentaje acaba en bloqueo? Su web (https://provider.example/transparencia) no lo detalla. Gracias.`,
  },
  {
    name: 'fr-musicien',
    kind: 'notice',
    from: 'Loïc Perrotin <loic@perrotin-accordeon.example>',
    subject: 'Mon album en téléchargement libre',
    accused: ['https://zik-a-gogo.example/album/2291'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Bonjour,

Je joue de l'accordéon et j'autoproduis mes disques. Mon dernier album, « Vent debout », se retrouve intégralement ici :

https://zik-a-gogo.example/album/2291

Personne ne m'a rien demandé. Pour l'écouter honnêtement, c'est là : https://perrotin-accordeon.example/vent-debout

Vous serait-il possible de rendre cette page inaccessible ?

Loïc Perrotin
`,
  },
  {
    name: 'fr-diffamation',
    kind: 'notice',
    from: '"Me Hortense Vauclair" <h.vauclair@vauclair-avocat.example>',
    subject: 'Notification de contenu diffamatoire – art. 6 LCEN',
    accused: ['https://balance-ton-artisan.example/avis/5520'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature', 'goodFaith'],
    text: `Madame, Monsieur,

Conseil de la société Toitures Lambert, je vous notifie le contenu accessible à l'adresse https://balance-ton-artisan.example/avis/5520, qui impute à ma cliente d'avoir « volé des personnes âgées ». Ces propos sont diffamatoires au sens de la loi du 29 juillet 1881.

Je vous mets en demeure d'en faire cesser la diffusion sans délai.

Hortense Vauclair, avocate au barreau de Valombre
14 rue Feinte, 00000 Valombre – h.vauclair@vauclair-avocat.example
`,
  },
  {
    name: 'fr-cache',
    kind: 'notice',
    from: '"Studio Marelle" <juridique@studio-marelle.example>',
    subject: 'Fichiers encore présents dans votre cache',
    accused: ['https://static.jeux-en-vrac.example/marelle/nuit-close.zip'],
    elements: ['senderIdentity', 'work', 'location', 'explanation', 'originRemovedOrOrdered'],
    arguable: ['contact', 'signature', 'goodFaith'],
    text: `Bonjour,

L'hébergeur d'origine a supprimé la copie illicite de notre jeu « Nuit close » du serveur d'origine le 12 janvier, mais vos serveurs la distribuent toujours :

https://static.jeux-en-vrac.example/marelle/nuit-close.zip

Merci de purger ce fichier.

Studio Marelle, service juridique
`,
  },
  {
    name: 'fr-contre',
    kind: 'counter_notice',
    from: 'Librairie des Oliviers <contact@librairie-oliviers.example>',
    subject: 'Re: Blocage de votre page (réf. 7714)',
    accused: ['https://librairie-oliviers.example/vitrine'],
    text: `Bonjour, c'est une erreur : les photos de https://librairie-oliviers.example/vitrine ont été prises par mon associé, dans notre magasin. Merci de débloquer la page, nous sommes en pleine rentrée littéraire.

Agathe`,
  },
  {
    name: 'fr-none-merci',
    kind: 'none',
    from: 'Loïc Perrotin <loic@perrotin-accordeon.example>',
    subject: 'Re: Mon album en téléchargement libre',
    accused: [],
    text: `Merci infiniment, le lien ne marche plus. Vous me sauvez la sortie de l'album !

Loïc

Le 18 janvier 2026, abuse@provider.example a écrit :
> Nous avons bloqué l'accès à https://zik-a-gogo.example/album/2291 pour contrefaçon.
`,
  },
  {
    name: 'ja-music',
    kind: 'notice',
    from: '"柳 奏太" <souta@yanagi-sound.example>',
    subject: '楽曲の違法配信について',
    accused: ['https://onpu-free.example/dl/yoake.mp3'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `お世話になります。作曲家の柳奏太と申します。

私の楽曲「夜明けの停留所」が、下記のサイトで誰でも無料でダウンロードできる状態になっています。
https://onpu-free.example/dl/yoake.mp3

許可を出した覚えはありません。公式の配信はこちらだけです。
https://yanagi-sound.example/yoake

配信を止めていただきたく、ご連絡いたしました。

柳 奏太
`,
  },
  {
    name: 'ja-brand',
    kind: 'notice',
    from: '"株式会社あけぼの靴店 知財部" <chizai@akebono-kutsu.example>',
    subject: '偽ショップの件',
    accused: ['akebono-outlet.example', 'akebono-kutsu-sale.example'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work'],
    text: `株式会社あけぼの靴店 知財部です。

下記ドメインで、当社の登録商標を使った偽の通販サイトが運営されています。代金を払っても商品が届かない、または模倣品が届くという苦情が多数寄せられています。

akebono-outlet.example
akebono-kutsu-sale.example

当社の通販サイトは akebono-kutsu.example のみです。サービスの提供停止をご検討ください。
`,
  },
  {
    name: 'ja-none-thanks',
    kind: 'none',
    from: '"柳 奏太" <souta@yanagi-sound.example>',
    subject: 'Re: 楽曲の違法配信について',
    accused: [],
    text: `ご対応ありがとうございました。先ほど確認したところ、ファイルは消えておりました。迅速に動いていただき感謝いたします。

柳

> ご申告の https://onpu-free.example/dl/yoake.mp3 について、著作権侵害と判断し、アクセスを停止しました。
`,
  },
  {
    name: 'ja-none-question',
    kind: 'none',
    from: '"図書館 司書" <shisho@machi-library.example>',
    subject: '削除依頼の手続きについて(質問)',
    accused: [],
    text: `お世話になります。市立図書館の司書です。利用者向けに「著作権を侵害されたときの相談先」という案内を作っております。貴社へ削除依頼を送る場合、メールでもよいのでしょうか。必要な書類はありますか。フォーム(https://provider.example/report)の記入例があれば教えてください。`,
  },
  {
    name: 'ja-counter-trip',
    kind: 'counter_notice',
    from: '"旅の記録帖" <tabi@tabinokirokucho.example>',
    subject: 'Re: 【通知】掲載情報の削除について',
    accused: ['https://tabinokirokucho.example/2025/kaikyo'],
    text: `ご通知を拝見しました。https://tabinokirokucho.example/2025/kaikyo の写真はすべて私自身が現地で撮影したもので、第三者の権利を侵害しておりません。元データと撮影日時の記録を提出できます。措置の取り消しをお願いします。

旅の記録帖 管理人`,
  },
  {
    name: 'ja-order-police',
    kind: 'order',
    from: '"架空県警察本部 サイバー犯罪対策課" <cyber@police.example>',
    subject: '捜査関係事項照会書',
    accused: ['kaitori-sokkin.example'],
    text: `捜査関係事項照会書

プロバイダ株式会社 御中

捜査のため必要があるので、刑事訴訟法第197条第2項により、下記事項につき回答願います。

 ドメイン kaitori-sokkin.example の契約者の氏名、住所、支払方法

令和8年1月13日
架空県警察本部 司法警察員`,
  },
  {
    name: 'zh-music',
    kind: 'notice',
    from: '"白露唱片" <banquan@bailu-records.example>',
    subject: '要求删除未授权音源',
    accused: ['https://tingge-wang.example/song/9921', 'https://tingge-wang.example/song/9922'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `你好,

白露唱片是歌曲《小满》《芒种》的录音制作者。以下页面未经我方许可提供试听和下载:

https://tingge-wang.example/song/9921
https://tingge-wang.example/song/9922

请予以删除。正版试听:https://bailu-records.example/xiaoman

联系人 杜若,banquan@bailu-records.example
`,
  },
  {
    name: 'zh-tw-game',
    kind: 'notice',
    from: '"月牙工作室" <legal@crescentgames.example>',
    subject: '私服侵權',
    accused: ['https://moon-server.example/download', 'moon-server.example'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact'],
    text: `您好,

我們是遊戲《月牙島》的開發商月牙工作室。有人架設私人伺服器並散布破解版客戶端:
https://moon-server.example/download

我們沒有授權任何人這麼做,請停止為該網站提供服務。官方下載點在 https://crescentgames.example/island 。

月牙工作室 法務
`,
  },
  {
    name: 'zh-none-sales',
    kind: 'none',
    from: '"小周" <zhou@anquan-yun.example>',
    subject: '钓鱼网站一键下架方案',
    accused: [],
    text: `您好,我是安全云的小周。我们为品牌方提供仿冒网站、盗版链接的监测和下架服务,平均 4 小时处置。贵公司如果经常收到侵权投诉,可以看看我们的自动化方案:https://anquan-yun.example/plan ,方便的话约个电话?`,
  },
  {
    name: 'zh-counter-tea',
    kind: 'counter_notice',
    from: '"山野茶铺" <shanye@shanyecha.example>',
    subject: '申诉:商品图被误判',
    accused: ['https://shanyecha.example/item/baimudan'],
    text: `客服您好,https://shanyecha.example/item/baimudan 的图片昨天被你们下架,说是盗图。图片是我们自己请摄影师拍的,有合同和发票。请核实后恢复,谢谢。

山野茶铺`,
  },
  {
    name: 'zh-none-dns',
    kind: 'none',
    from: '"运维小吴" <ops@jiulin.example>',
    subject: '域名解析异常求助',
    accused: [],
    text: `你们好,我们的网站 https://jiulin.example 今天上午开始打不开,提示 522。源站正常,SSL 证书也没过期。请尽快帮忙处理,谢谢!`,
  },
  {
    name: 'zh-order-shoes',
    kind: 'order',
    from: '"杭川互联网法院" <fayuan@court.example>',
    subject: '民事裁定书送达',
    accused: ['gaofang-xieye.example'],
    text: `杭川互联网法院
民事裁定书 (2026)浙0000民初00号

申请人:鹿鸣鞋业有限公司
本院裁定如下:
责令你公司于收到本裁定之日起四十八小时内停止为域名 gaofang-xieye.example 提供内容分发服务。

审判员 (略)`,
  },
]
