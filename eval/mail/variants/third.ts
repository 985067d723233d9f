import type { Unseen } from '../unseen/types'

export const third: readonly Unseen[] = [
  {
    name: 'de-uebersetzer',
    kind: 'notice',
    from: 'Matthias Fock <m.fock@fock-uebersetzt.example>',
    subject: 'Übersetzung ohne Lizenz verbreitet',
    accused: ['https://serien-untertitel.example/s/2211.srt'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `Guten Tag,

ich übersetze Untertitel. Die deutschen Untertitel, die unter https://serien-untertitel.example/s/2211.srt angeboten werden, stammen Wort für Wort von mir; ich habe sie 2023 für einen Sender angefertigt. Weder der Sender noch ich haben einer Veröffentlichung zugestimmt. Ich darf Sie bitten, die Datei zu entfernen.

Matthias Fock
`,
  },
  {
    name: 'de-bank-kurz',
    kind: 'notice',
    from: '"Volksgeno Bank CERT" <cert@volksgeno.example>',
    subject: 'Phishingseite',
    accused: ['https://volksgeno-sicher.example/anmelden.html'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'work'],
    text: `Phishing gegen Kunden der Volksgeno Bank:

hxxps://volksgeno-sicher[.]example/anmelden[.]html

Bitte um schnellstmögliche Abschaltung. Danke!`,
  },
  {
    name: 'de-mutter',
    kind: 'notice',
    from: 'familie.k@postfach.example',
    subject: 'Video von meinem Sohn',
    accused: ['https://schulhof-clips.example/v/118'],
    elements: ['location', 'explanation'],
    arguable: [],
    text: `Guten Abend, auf https://schulhof-clips.example/v/118 ist ein Video, in dem mein Sohn (12) verprügelt wird. Er traut sich nicht mehr in die Schule. Weder er noch wir haben das erlaubt. Bitte nehmen Sie es sofort runter. Unseren Namen geben Sie bitte nicht weiter.`,
  },
  {
    name: 'de-none-gewinn',
    kind: 'none',
    from: '"Redaktion" <redaktion@hostingtest.example>',
    subject: 'Anfrage zu Ihrem Umgang mit Abuse-Meldungen',
    accused: [],
    text: `Guten Tag,

für unseren Vergleichstest fragen wir alle Anbieter: Wie schnell reagieren Sie auf Meldungen zu Phishing und Urheberrechtsverletzungen? Bitte beantworten Sie den Fragebogen unter https://hostingtest.example/umfrage bis Freitag.`,
  },
  {
    name: 'de-none-kunde',
    kind: 'none',
    from: 'Ute <ute@yoga-ute.example>',
    subject: 'AW: Hinweis auf mögliche Rechtsverletzung',
    accused: [],
    text: `Hallo, vielen Dank für die Weiterleitung. Ich habe das Foto heute gegen ein eigenes getauscht und mich bei der Fotografin entschuldigt. Damit ist das hoffentlich erledigt.

Ute

> Betroffene Seite: https://yoga-ute.example/kurse`,
  },
  {
    name: 'de-retract',
    kind: 'retraction',
    from: '"RA Thormählen" <sekretariat@thormaehlen-recht.example>',
    subject: 'Rücknahme unseres Schreibens vom 8.1.2026',
    accused: ['werkzeug-klaus.example'],
    text: `Sehr geehrte Damen und Herren,

namens unserer Mandantin nehmen wir unser Schreiben vom 8. Januar 2026 betreffend werkzeug-klaus.example zurück. Der Händler hat eine Unterlassungserklärung abgegeben. Maßnahmen sind nicht mehr erforderlich.

Thormählen`,
  },
  {
    name: 'es-escritor',
    kind: 'notice',
    from: 'Anselmo Pradas <anselmo@pradas-novelas.example>',
    subject: 'Mi novela circula gratis',
    accused: ['https://epub-para-todos.example/l/anselmo-pradas-la-noria'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Estimados señores:

Soy el autor de la novela «La noria», que se puede comprar en https://pradas-novelas.example/la-noria. En la página https://epub-para-todos.example/l/anselmo-pradas-la-noria la regalan entera. Ni mi editorial ni yo hemos dado permiso. Les agradecería que impidieran el acceso a esa copia.

Anselmo Pradas`,
  },
  {
    name: 'es-menor',
    kind: 'notice',
    from: 'ayuda0000@correo.example',
    subject: 'URGENTE foto de mi hija',
    accused: ['https://cotilleo-insti.example/p/902'],
    elements: ['location', 'explanation'],
    text: `por favor ayuda, en https://cotilleo-insti.example/p/902 han puesto una foto de mi hija de 13 años con insultos y su número de teléfono. la están llamando desconocidos. quítenla ya, se lo ruego`,
  },
  {
    name: 'es-none-cliente',
    kind: 'none',
    from: 'Panadería Ortiz <hola@panaderiaortiz.example>',
    subject: 'Re: Aviso por posible infracción',
    accused: [],
    text: `Hola, gracias por reenviarnos la queja. Ya hemos quitado la foto y puesto una nuestra. Perdonad el lío.

> Página afectada: https://panaderiaortiz.example/tartas`,
  },
  {
    name: 'es-order',
    kind: 'order',
    from: '"Comisión de Propiedad Imaginaria" <seccion2@comision.example>',
    subject: 'Resolución exp. E-2026-00',
    accused: ['series-al-instante.example'],
    text: `SECCIÓN SEGUNDA
Expediente E-2026-00

RESUELVE:
Primero.- Requerir a Provider Inc., como prestador de servicios de intermediación, la suspensión del servicio prestado a la web series-al-instante.example en el plazo de 72 horas.
Segundo.- Contra esta resolución cabe recurso contencioso-administrativo.`,
  },
  {
    name: 'fr-graphiste',
    kind: 'notice',
    from: 'Sidonie Roux <sidonie@roux-graphisme.example>',
    subject: 'Police de caractères diffusée sans licence',
    accused: ['https://fontes-cadeau.example/telecharger/sidonia.otf'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `Bonjour,

Je dessine des polices de caractères. L'une d'elles, « Sidonia », est proposée au téléchargement à cette adresse sans aucune licence de ma part :
https://fontes-cadeau.example/telecharger/sidonia.otf

Elle se vend uniquement sur mon site (https://roux-graphisme.example/sidonia). Pourriez-vous faire le nécessaire pour que ce fichier disparaisse ?

Bien cordialement,
Sidonie Roux`,
  },
  {
    name: 'fr-fausse-boutique',
    kind: 'notice',
    from: '"Domaine de la Combe" <cave@domaine-combe.example>',
    subject: 'Usurpation de notre domaine viticole',
    accused: ['https://domaine-combe-vente.example/'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `Bonjour, des clients ont payé du vin qu'ils ne recevront jamais sur https://domaine-combe-vente.example/ ; ce site a repris notre nom, nos photos et même notre numéro SIRET. Il n'est pas à nous. Nous avons déposé plainte à la gendarmerie. Merci de le mettre hors ligne avant le week-end.

Rémi Chaussard, Domaine de la Combe, 04 00 00 00 00`,
  },
  {
    name: 'fr-none-facture',
    kind: 'none',
    from: 'Garage Petit <garage@garage-petit.example>',
    subject: 'Site coupé !',
    accused: [],
    text: `Bonjour, notre site https://garage-petit.example est coupé depuis ce matin pour une facture que nous avons réglée le 3. Je vous joins le relevé. Rétablissez-le vite svp, nous perdons des clients.`,
  },
  {
    name: 'fr-none-etude',
    kind: 'none',
    from: 'Clémence Aubry <clemence@univ-valombre.example>',
    subject: 'Mémoire sur les notifications LCEN',
    accused: [],
    text: `Bonjour, dans le cadre de mon mémoire de master, je cherche à savoir combien de notifications de contenus illicites vous traitez et combien aboutissent à un retrait. Accepteriez-vous un court entretien ? Mon questionnaire est ici : https://univ-valombre.example/enquete`,
  },
  {
    name: 'fr-order',
    kind: 'order',
    from: '"Greffe TJ Valombre" <greffe@tribunal.example>',
    subject: 'Ordonnance de référé du 13 janvier 2026',
    accused: ['paris-hippiques-offshore.example'],
    text: `TRIBUNAL JUDICIAIRE DE VALOMBRE
ORDONNANCE DE RÉFÉRÉ

PAR CES MOTIFS
Faisons injonction à la société Provider Inc. de cesser de donner accès au site paris-hippiques-offshore.example, sous astreinte de 10 000 euros par jour de retard.`,
  },
  {
    name: 'ja-photo',
    kind: 'notice',
    from: '"森 千尋" <chihiro@mori-hoshizora.example>',
    subject: '星空写真の件',
    accused: ['https://camp-joho.example/articles/771'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact', 'signature'],
    text: `はじめまして。星空写真家の森千尋です。
キャンプ情報サイトの記事(https://camp-joho.example/articles/771)に、私の写真がトリミングされて使われていました。クレジットもなく、依頼を受けたこともありません。
元の写真: https://mori-hoshizora.example/gallery/32

先方には二度連絡しましたが無視されています。該当の画像が見られないようにしていただけますか。

森 千尋`,
  },
  {
    name: 'ja-reminder',
    kind: 'notice',
    from: '"霧島書房 ライツ管理部" <rights@kirishimashobo.example>',
    subject: '【再送】配信停止のお願い',
    accused: ['https://mangaboat.example/read/tsukiyomi-14/'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'contact'],
    text: `霧島書房の大槻です。先週お願いした件ですが、下記ページはまだ閲覧できる状態です。弊社は掲載を許諾しておりません。至急ご対応ください。

https://mangaboat.example/read/tsukiyomi-14/`,
  },
  {
    name: 'ja-none-kyakusama',
    kind: 'none',
    from: '"花と器 ことの葉" <info@kotonoha-hana.example>',
    subject: 'Re: 著作権侵害の申立てについて',
    accused: [],
    text: `お知らせいただきありがとうございます。ご指摘の画像は本日、自社で撮影したものに差し替えました。ご迷惑をおかけいたしました。

> 対象ページ: https://kotonoha-hana.example/blog/12`,
  },
  {
    name: 'ja-none-support',
    kind: 'none',
    from: '"システム担当 吉井" <yoshii@kawara-ya.example>',
    subject: '表示が古いままになる件',
    accused: [],
    text: `お世話になっております。弊社サイト https://kawara-ya.example の画像を差し替えたのですが、古い画像が表示されたままです。キャッシュを削除する方法を教えてください。急ぎでお願いいたします。`,
  },
  {
    name: 'zh-tw-author',
    kind: 'notice',
    from: '何宛如 <wanru@wanru-writes.example>',
    subject: '我的小說被整本放上網',
    accused: ['https://kan-xiaoshuo.example/book/5518'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `您好,我是作者何宛如。我的小說《燈下的海》被人整本貼在 https://kan-xiaoshuo.example/book/5518 ,連後記都有。電子書只在 https://wanru-writes.example 販售,我沒有同意過任何人轉載。可以請你們移除嗎?

何宛如`,
  },
  {
    name: 'zh-school',
    kind: 'notice',
    from: '"杭川三中 办公室" <bgs@hangchuan3zhong.example>',
    subject: '冒充我校招生网站',
    accused: ['hc3z-zhaosheng.example'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `您好:

近期有人假冒我校名义设立网站 hc3z-zhaosheng.example ,向家长收取所谓"预报名费"。我校官网只有 hangchuan3zhong.example 。为免更多家长上当,请贵公司尽快停止解析和加速。

杭川市第三中学办公室 电话:000-7777000`,
  },
  {
    name: 'zh-none-kehu',
    kind: 'none',
    from: '"青禾文具" <kf@qinghe-wenju.example>',
    subject: 'Re: 侵权投诉通知',
    accused: [],
    text: `您好,已收到您转来的投诉,图片我们已经删除,换成了自己拍的,给您添麻烦了。

> 被投诉页面:https://qinghe-wenju.example/p/31`,
  },
  {
    name: 'zh-none-xueshu',
    kind: 'none',
    from: '"郑教授课题组" <keti@hcu.example>',
    subject: '关于网络服务提供者处理侵权通知的问卷',
    accused: [],
    text: `尊敬的负责人:我们正在研究"通知—删除"规则的执行情况,想了解贵公司一年收到多少盗版、钓鱼网站的举报以及处理时长。问卷链接:https://hcu.example/wj/118 ,约需十分钟,谢谢支持。`,
  },
]
