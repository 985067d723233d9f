import { concept, near } from './stems'

/** That nobody allowed it, however it is put: a negation and a word of permission close to each other. Our own collection. */
export const UNPERMITTED = concept(
  `unauthori | unlicen | 無断 | 勝手に | 擅自 | 无授权 | 無授權 | 무단 | 허락도 없이 | 断りなく | 断りもなく | 无版权 | 侵權使用`,
  near(
    `without | never | nobody | no one | none of | not | no | didn't | did not | hasn't | haven't | has not | have not | nor | lacks | lacking | isn't | aren't | don't | doesn't`,
    `leave to | gave leave | anybody leave | anyone leave | sanction | granted | entitled | blessing | bought | paid for | credited | licens | granted | given | pay for | pay me | pay us | permi | authori | licen | consent | allowed | agreed | approv | asked | asking | clearance | rights to | the right to | our knowledge | my knowledge`,
    45,
  ),
  near(
    `never | nobody | no one | didn't | did not | haven't | have not`,
    `sold | sell | gave | given | give | buy | bought | heard of | said yes | agree | hand over | handed | shared | put online | published there | licensed`,
    40,
  ),
  near(`licensed | permit | authorise | authorize`, `_no | none`, 12),
  near(`gekauft | gefragt | bezahlt | erlaubt | freigegeben | genehmigt`, `niemand | keiner | nie`, 30),
  near(`niemand | nie | nicht | keiner`, `verkauft | gekauft | bezahlt | gegeben | weitergegeben | gehört`, 40),
  near(`nunca | nadie | jamás | no`, `vendid | vendí | pagad | compr | cedí | di permiso | dado permiso`, 35),
  near(`jamais | personne | rien | pas`, `vendu | acheté | payé | donné | accepté | consenti`, 35),
  near(`使って | 使用 | 掲載 | 公開 | 販売`, `言ったこと | 頼んだ | 認めた | 伝えた | 聞いて`, 20),
  near(
    `没 | 沒 | 从未 | 從未 | 没有 | 沒有 | 不曾`,
    `卖给 | 賣給 | 问过 | 找过 | 打过招呼 | 打招呼 | 给过 | 买过 | 购买`,
    14,
  ),
  near(
    `ohne | nie | niemals | nicht | kein | niemand | weder | fehlt`,
    `eingeräumt | überlassen | rechte | erteilt | erlaub | genehmig | zustimm | zugestimmt | einwillig | eingewilligt | lizenz | gefragt | nachfrage | gestatte | berechtig | einverständnis | einverstanden | freigabe | freigegeben | mein wissen | unser wissen | rechte dafür`,
    75,
  ),
  near(
    `nutzungsrecht | erlaubnis | lizenz | genehmigung | zustimmung | einwilligung`,
    `nie | nicht | kein | niemals | verweigert`,
    40,
  ),
  near(
    `sin | nunca | nadie | ningun | ningún | no | jamás | carece | tampoco`,
    `permit | pidió | derecho | concedid | preguntad | contrato | permiso | autori | consent | licencia | pedido | derecho a | derechos para | cedido | pedir | conocimiento`,
    45,
  ),
  near(
    `sans | jamais | aucun | personne | pas | ni | n'a | n'ai`,
    `permis | droit d' | concédé | contrat | mon aval | notre aval | autoris | accord | permission | consent | licence | demandé | droit de | droits | cédé | demander`,
    45,
  ),
  near(
    `依頼 | 相談 | 事前 | 認め | 許可 | 許諾 | 承諾 | 同意 | 了承 | 了解 | 断り | 授権 | ライセンス | 権利 | 契約`,
    `一度も | なく | なし | ない | なかった | ません | 得ず | せず | 覚え | 無く | 無し | 受けず | 取らず | おらず | いな`,
    16,
  ),
  near(
    `不经 | 不經 | 未 | 没 | 沒 | 从来 | 從來 | 从未 | 從未 | 不曾 | 並未 | 并未 | 无 | 無`,
    `问过 | 問過 | 告知 | 答应 | 付费 | 授权 | 授權 | 许可 | 許可 | 同意 | 允许 | 允許 | 批准 | 征得 | 徵得 | 获得 | 獲得`,
    12,
  ),
  near(`허락 | 동의 | 허가 | 승인 | 허용 | 라이선스 | 권한 | 계약`, `없 | 않 | 받지 | 한 적 | 준 적`, 12),
  near(`sem | nunca | não | ninguém | jamais`, `autoriz | permiss | consent | licenç | pedir | pediu`, 40),
  near(`senza | mai | non | nessun`, `autorizz | permess | consens | licenz | chiesto`, 40),
  near(`без | не | никогда | никто`, `разрешен | разреша | соглас | лиценз | санкцион`, 30),
  near(`zonder | nooit | niet | geen`, `toestemming | licentie | gevraagd | goedkeuring`, 40),
)

/** That somebody took it, copied it, passes it off: plain words for an infringement. */
export const TAKEN = concept(
  `against the law | prohibited | forbidden | contrary to | breach of | breaches | breaks the law | criminal | offence | misus | misappropriat | reposted | rehost | repost | stole | stolen | stealing | steals | theft | ripped off | rip-off | ripoff | lifted | plagiari | pirat | bootleg | counterfeit | knock-off | infring | violat | unlawful | illegal
  | leaked | leaks | scraped | re-upload | reupload
  | verboten | strafbar | verstößt | verstoß | gesetzeswidrig | missbrauch | unbefugt | unzulässig | geklaut | gestohlen | klaut | raubkopi | plagi | rechtswidrig | illegal | verletz | gefälscht | fälschung | abgekupfert | unrechtmäßig | widerrechtlich
  | prohibid | delito | contra la ley | contravien | indebid | fraudulent | robad | robó | robar | copiad | pirate | ilícit | ilegal | falsific | infracci | vulner | copia no
  | interdit | contraire à | délit | enfreint | indûment | volé | vol de | piraté | pirata | illicit | illégal | contref | atteinte | copié
  | 禁止され | 犯罪 | 法律に反 | 不正 | 盗 | 転載 | 侵害 | 違法 | 海賊版 | 偽 | パクリ | 盜 | 违反 | 犯罪 | 违规 | 倒卖 | 盗卖 | 抄袭 | 抄襲 | 搬运 | 搬運 | 搬过去 | 照搬 | 侵权 | 侵權 | 侵犯 | 非法 | 假冒 | 仿冒 | 剽窃 | 剽竊
  | 위반 | 범죄 | 마음대로 | 도용 | 불법 | 침해 | 훔 | 베낀 | 베껴 | 위조 | 짝퉁 | 무단
  | roubad | pirata | violação | viola | ilegal | rubat | violazione | illecit | pirateria | украд | наруша | нарушен | незаконн | пират | gestolen | inbreuk | schend`,
  near(`copied | copying | copies | using | uses | used`, `my | our | mine`, 30),
  near(`kopiert | nutzt | verwendet | benutzt`, `mein | unser`, 30),
  near(`usa | usan | utiliza | copi`, `mi | mis | mía | mío | mías | nuestr`, 25),
  near(`utilise | reproduit | reprend | copie`, `mon | ma | mes | notre | nos`, 25),
)

/** Plain words for a theft of somebody's work: they say what is wrong by themselves. */
export const STOLEN = concept(
  `illegal copy | illegal copies | illicit copy | unlawful copy | unlicensed copy | modified build | mirrored wholesale | illegale kopie | illegale kopien | illegale version | copia ilegal | copias ilegales | copia ilícita | copie illicite | copies illicites | copie pirate | 違法コピー | 違法アップロード | 违法复制 | 破解版 | cover to cover | given away | giving away | for free download | entire book | whole book | whole film | complete copy | complete edition | full copies | cropped my name | cropped off | my watermark | our watermark | removed my name | erased my
  | verschenkt | komplett als | kompletter scan | wasserzeichen entfernt | mein name entfernt | umsonst gefunden
  | regalan | escaneado | íntegramente | marca de agua | sin mi nombre | en entier | intégralement | filigrane | sans mon nom | 全ページ | 丸ごと | 全話 | 透かし | 浮水印 | 水印
  | helped himself | helped themselves | passed off | passing off | copied word for word | reposted in full | cracked | keygen | word for word | verbatim | scraped | leaked | stole | stolen | stealing | ripped off | ripping off | lifted my | lifted our | plagiari | pirated | bootleg | counterfeit
  | eins zu eins kopiert | wörtlich übernommen | geklaut | gestohlen | raubkopi | plagiat | gefälscht | abgekupfert | ohne lizenz
  | palabra por palabra | calcad | robad | robó | plagi | pirateado | piratead | falsificad | mot pour mot | recopié | volé mon | volé ma | volé mes | volé notre | piraté | plagi | contrefai
  | 盗用 | 盗作 | 盗んだ | 盗まれ | 無断転載 | パクリ | 盗用 | 盜用 | 盗版 | 盜版 | 抄袭 | 抄襲 | 搬运 | 搬運 | 拿去 | 盗图 | 盜圖 | 冒用 | 搬过去 | 照搬 | 偷 | 도용 | 훔 | 베낀 | 베껴`,
)

/** What harms people whoever owns the words: the reason is in the name. */
export const HARM = concept(
  `insult | humiliat | bully | bullied | tells readers where | fourteen-year-old | is not ours | are not ours | not our site | nothing to do with us | do not come from our | does not come from our | gemobbt | mobbing | verprügel | gequält | nicht von uns | nicht unsere | gehört nicht zu uns | hat mit uns nichts | nichts mit uns | no es nuestra | no es nuestro | nada que ver con nosotros | recevront jamais | a repris notre | ont repris notre | pas à nous | n'est pas la nôtre | moqu | いじめ | 悪口 | 嫌がらせ | 当社とは関係 | 関係ありません | 無関係 | 霸凌 | 欺凌 | 骚扰 | 没有任何关系 | 無任何關係 | 并无任何关系 | 与我们无关 | 假冒 | 冒用
  | ddos | booter | stresser | weapons | firearms | without prescription | prescription-only | unlicensed medicines | smuggl | child abuse | trafficking | animal cruelty | not delivered | never arrives | never deliver | goods never | ware kommt nie | kommt nie an | nie angekommen | vorkasse | impressum gehört | rezeptfrei | waffen | ohne rezept | armas | sin receta | nunca llegó | no llega | sans ordonnance | armes | jamais arrivé | jamais reçu | 届かない | 届きません | 処方箋 | 銃 | 发货 | 不发货 | 处方药 | 枪支 | racist | antisemit | neo-nazi | nazi | denies the holocaust | glorif | extremis | naked | nude | sex tape | explicit photos | revenge | blackmail | extort | steals | stealer | phishes | sells fake | counterfeit | fakes of | knock-off | knockoff | imitation | replica | look-alike | lookalike | mimics | masquerad | copies our sign | copy of our login | relays the | invented | made up | my address | where i live | my phone number
  | aufstachel | hetze | hetzt | hasskommentar | zu gewalt | gewalt gegen | geleugnet | leugn | verhöhn | strafbar | verfassungswidrig | hakenkreuz | verherrlich | rassis | nackt | nachgebaut | ahmen | ahmt | imitier | tans ab | zugangsdaten | kreditkartendaten | frei erfunden | erfunden | gelogen | lüge | nachrede | handynummer | meine adresse | meine anschrift | stimmt alles nicht | erpress
  | odio | racis | negacion | humill | vejat | acos | desnud | íntim | mentira | injuri | honor | hacerse con las claves | hacerse con los datos | claves de los clientes | roban | imitan | réplica | falsa | falso | mi dirección | chantaj | extors | se hacen pasar
  | haine | racis | apologie | négation | éloge | intimes | nues | nu de moi | mensonge | mensong | faux | fausse | copie de notre | réclame le numéro | numéro de carte | mon adresse | chantage | harcel | appelle à l'imiter | attentat
  | 社会的評価 | うそが | 嘘が | 嘘を | デマ | 差別 | ヘイト | わいせつ | 盗撮 | 裸 | 晒され | そっくり | 騙る | 入力させ | 前科 | 本名 | 住所が | 存在しない事実 | 事実は一切 | 事実無根 | 脅し
  | 淫秽 | 色情 | 裸 | 仇恨 | 煽动 | 造谣 | 谣言 | 污蔑 | 辱骂 | 挂在网上 | 挂出来 | 个人信息 | 身份证 | 住址 | 私密 | 偷拍 | 仿冒 | 山寨 | 高仿 | 传销 | 非法集资
  | my home address | home address | defam | libel | slander | which is a lie | is a lie | are lies | lies about | false claim about | private photo | pretend | pose as | poses as | posing as | passes itself off | fake | imitat | lure | harvest | swindl | malicious | command and control | virus | hacked | deface | hate speech | incit | threaten | harass | stalk | stolen data | carding | phish | malware | ransomware | trojan | botnet | credential | exploit kit | spyware | keylogger | scam | fraud | fake shop | fake store | impersonat | spoof | child sexual | csam | terroris | gambling | casino
  | non-consensual | nonconsensual | revenge porn | intimate image | intimate video | intimate photo | doxx | counterfeit
  | verleumd | beleidig | rufschäd | privatadresse | gibt vor | geben sich als | gefälscht | nachgemacht | nachahm | vortäusch | täusch | ausspäh | abgreif | volksverhetz | bedroh | drogen | nie geliefert | schadsoftware | betrug | betrüg | fake-shop | fakeshop | glücksspiel | kinderpornogra | identitätsdiebstahl | gibt sich als | intime | kindesmissbrauch
  | difam | calumni | injuri | datos personales | se hace pasar | robar contras | engaña | roba datos | imita | nunca entrega | nunca llega | amenaza | incita | estafa | fraude | suplant | apuestas | juego ilegal | pornografía infantil | abuso sexual | código malicioso | software malicioso | timo | imágenes íntimas | falsific
  | diffam | calomni | injuri | données personnelles | se fait passer | se font passer | trompe | imite | faux site | jamais livré | ne livre | menace | incite | escroquer | arnaque | usurp | hameçonn | logiciel malveillant | pédo | jeux d'argent | images intimes | frauduleu | terroris
  | 装い | を装 | 名誉 | 個人情報 | だまし | カード番号 | 不正アクセス | 盗み取 | 装って | 装う | 偽の | 誹謗 | 中傷 | 脅迫 | 薬物 | フィッシング | 詐欺 | 騙 | なりすま | 偽サイト | マルウェア | ウイルス | 児童ポルノ | 性的虐待 | 賭博 | オンラインカジノ | リベンジポルノ | 偽ブランド | 偽物 | 模倣品 | テロ
  | 名誉 | 侮辱 | 隐私 | 人肉 | 假扮 | 伪装 | 偽裝 | 骗取 | 騙取 | 骗 | 诽谤 | 恐吓 | 毒品 | 窃取 | 竊取 | 钓鱼 | 釣魚 | 诈骗 | 詐騙 | 冒充 | 仿冒 | 恶意软件 | 惡意軟體 | 木马 | 木馬 | 病毒 | 儿童色情 | 兒童色情 | 赌博 | 賭博 | 博彩 | 假货 | 假冒 | 恐怖主义 | 私密照 | 裸照
  | 가짜 | 속여 | 빼내 | 협박 | 명예훼손 | 마약 | 피싱 | 사기 | 사칭 | 악성 | 아동 성착취 | 도박 | 위조 | 불법촬영 | 짝퉁 | 테러
  | golpe | fraude | falsific | truffa | contraffa | мошенн | фишинг | вредонос | oplichting | kindermisbruik`,
)

/** To have it gone. */
export const ASKS = concept(
  `quít | retír | elimín | bórr | bloqué | ciérr | suspénd | desactív | échen | túmb | hors ligne | impidan | impidiera | impedir | runter | stop carrying | carrying it | 見られないように | 見えないように | 外して | 移走 | 撤掉 | 弄掉 | 停止解析
  | come down | comes down | bring down | disappear | taken off | take off | stop serving | act swiftly | act promptly | please act | immediate action | see to it | put an end | cut off | remov | take down | takedown | take-down | taken down | taking down | delete | deletion | disable | block | suspend | shut | cease | stop | offline | pull | terminate | unpublish | expeditiously | get rid | deactivat | act on | take action | investigat
  | verschwind | unzugänglich | handeln sie | tätig werden | maßnahmen | aus dem netz | wegnehm | schalten sie | entfern | lösch | sperr | rausnehm | herausnehm | rauszunehm | abschalt | vom netz | unterbind | unterlass | nicht weiter | deaktivier | abstell | einzustellen | runternehm | herunternehm | offline | beseitig
  | tomen medidas | actúen | inaccesible | interrump | dejen de | desaparezca | tumb | retir | elimin | quit | borr | bloque | suspend | suprim | cierr | cerrar | desactiv | de baja | cesen | cese
  | agir | inaccessible | disparaître | ôter | cessez | cesse | intervenir | faire le nécessaire | retir | retrait | supprim | bloqu | suspen | suspendr | enlev | désactiv | ferm | couper | cesser | mettre fin | impossible | faire disparaître | mesures
  | テイクダウン | 閉鎖 | アクセスでき | 見られない | 見れない | やめて | 止めて | 下ろして | 取り除 | 除去 | 是正 | 削除 | 停止 | 遮断 | 閉鎖 | 消し | 消去 | 措置 | 非公開 | 対処 | 対応 | やめさせ | 取り下げさせ | ブロック
  | 下掉 | 删掉 | 刪掉 | 拿掉 | 切断 | 切斷 | 关停 | 封停 | 停用 | 制止 | 撤除 | 协助 | 協助 | 删除 | 刪除 | 断开 | 斷開 | 下架 | 撤下 | 移除 | 屏蔽 | 封鎖 | 封禁 | 关闭 | 關閉 | 处理 | 處理 | 停止 | 下线 | 下線 | 清除
  | 지워 | 없애 | 막아 | 삭제 | 차단 | 중단 | 내려 | 조치 | 폐쇄 | 정지
  | remov | apag | tirem | remoç | exclu | derrub | rimuov | rimoz | rimoss | oscur | blocc | cancell | sospen | удал | заблок | блокир | приостан | прекрат | verwijder | blokker`,
  near(
    `stellen | stellt | schalten | nehmen | nehmt`,
    `_ab_ | _ab. | ein. | offline | vom netz | herunter | runter`,
    60,
  ),
)
