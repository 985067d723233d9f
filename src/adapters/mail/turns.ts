import { concept, near } from '../dmca/stems'

/** The request is turned to who reads: please, could you, we ask you, and then what is to be done with it. */
export const TURNS_TO_YOU = concept(
  `please remove | please take | please disable | please block | please suspend | please act | please stop | please delete | take it down | take this down | take them down | take down asap | make it go away | make it stop
  | bitte löschen | bitte entfernen | bitte sperren | bitte schalten | bitte nehmen | nehmen sie es | nehmen sie das | bitte handeln | por favor retir | por favor elimin | por favor borr | por favor quit | merci de retirer | merci de supprimer | merci de couper | merci de fermer | merci de bloquer | merci de le | merci de la | merci de les | supprimez | retirez | fermez
  | 削除してください | 削除をお願い | 停止をお願い | 閉鎖をお願い | 止めてください | 消してください | 消していただ | 削除していただ | 停止していただ | 対応をお願い | 対処をお願い | 削除をお願 | 停止してください | 请删除 | 请下架 | 请立即 | 请尽快 | 请尽速 | 请贵 | 请把 | 请将 | 请你们 | 请协助 | 麻烦你们 | 麻烦贵 | 敬请 | 恳请 | 求求你们 | 希望尽快 | 拜托 | 要求贵
  | 삭제해 주 | 삭제 부탁 | 차단해 주 | 중단해 주 | 조치 부탁`,
  near(
    `please | kindly | could you | can you | would you | could somebody | can somebody | we ask | i ask | we request | i request | request that | asking you | demand | require you | urge you | be glad if | grateful if | appreciate if | appreciate it if | i beg | want you to | need you to | i'd like you | we would like you | must | call on you`,
    `remov | take | taking | disabl | block | suspend | delet | stop | cease | shut | act | pull | get rid | make it | go away | withdraw | terminat | investigat | drop | unpublish | purge | cut | close | deal with | look into | help`,
    90,
  ),
  near(
    `bitte | bitten | können sie | könnten sie | würden sie | könntet ihr | fordern | auffordern | aufzufordern | ersuchen | verlangen | veranlassen sie | hoffe ich`,
    `entfern | lösch | sperr | abschalt | schalten | nehm | wegnehm | unterbind | stopp | offline | handeln | tätig | löschung | sperrung | beend | einzustellen | deaktiv | vom netz | entzieh | prüf | leeren`,
    110,
  ),
  near(
    `por favor | rogamos | ruego | les pido | les pedimos | pedimos | pido | solicit | podéis | podrían | pueden | puede | requerimos | requiero | exigimos | exijo | agradecer | les rogamos | os pido`,
    `retir | elimin | borr | quit | bloque | suspend | cierr | cerrar | desactiv | inhabilit | desconex | desconect | baja | ces | actú | medidas | hagan desaparecer | impid`,
    90,
  ),
  near(
    `merci | veuillez | pouvez-vous | pourriez-vous | prions | je vous prie | demandons | demande | mettons en demeure | invitons | sommons | supplie | souhait | vous saurais gré | exigeons | requérons`,
    `retir | supprim | bloqu | ferm | coup | désactiv | suspend | rendre | inaccessible | retrait | suppression | cess | intervenir | agir | faire | purger | examiner`,
    90,
  ),
  near(
    `速やか | 至急 | 早急 | 直ちに | どうか | お手数 | 何卒`,
    `削除 | 停止 | 閉鎖 | 遮断 | 対応 | 対処 | 止め | 消し | 措置`,
    40,
  ),
  near(
    `请 | 望 | 麻烦 | 拜托 | 恳 | 要求 | 希望 | 求`,
    `删 | 下架 | 处理 | 断开 | 停止 | 屏蔽 | 关闭 | 撤 | 移除 | 封 | 查封 | 清除 | 停用`,
    30,
  ),
)
