/** Signs of other harms that a page itself shows. Every group must be there; a word of `excuses` ends it. */
export interface LanePack {
  readonly lane: 'phishing' | 'malware' | 'gambling' | 'counterfeit'
  /** Terms set apart by "|", one list for each group. */
  readonly groups: readonly string[]
  /** In folded form (lower case, hiragana, one form of Han). */
  readonly excuses: readonly string[]
}

export const LANES: readonly LanePack[] = [
  {
    lane: 'phishing',
    groups: [
      'verify your account|confirm your identity|account has been suspended|account suspended|account has been limited|unusual activity|unusual sign-in|アカウントが停止|本人確認を完了|異常なログイン|账户已被冻结|账户异常|cuenta suspendida|verifique su cuenta|compte suspendu|konto gesperrt',
      'password|card number|cvv|security code|パスワード|カード番号|暗証番号|密码|银行卡号|contraseña|número de tarjeta|mot de passe|passwort',
      'within 24 hours|immediately|to avoid|or your account will|24時間以内|至急|24小时内|立即|en 24 horas|sous 24 heures|innerhalb von 24 stunden',
    ],
    excuses: ['phishing', 'never ask', 'フィッシング', 'ふぃっしんぐ', '钓鱼', '釣魚'],
  },
  {
    lane: 'malware',
    groups: [
      'your computer is infected|your pc is infected|your flash player is out of date|your browser is out of date|viruses detected|update required|ウイルスに感染しました|ウイルスが検出|您的电脑已感染|su equipo está infectado',
      'download update|install now|call now|call support|press win+r|paste the command|disable your antivirus|turn off defender|今すぐインストール|今すぐ電話|サポートに電話|立即安装|instalar ahora',
    ],
    excuses: ['scam', 'researchers', '詐欺', '诈骗', 'estafa'],
  },
  {
    lane: 'gambling',
    groups: [
      'オンラインカジノ|オンカジ|ブックメーカー|スロット|バカラ|在线赌场|真人百家乐|百家乐|体育投注|彩票投注|线上娱乐城|娛樂城|百家樂|老虎机|老虎機',
      '入金ボーナス|登録ボーナス|初回入金|フリースピン|出金|首存|注册送|註冊送|返水|彩金|存款|首儲|儲值|优惠送',
    ],
    excuses: ['違法', '相談', '依存症', '逮捕', '违法', '警方', '賭博罪', '赌博罪', '戒赌'],
  },
  {
    lane: 'counterfeit',
    groups: [
      'replica watches|replica handbags|replica shoes|aaa replica|1:1 replica|mirror quality|スーパーコピー|ブランドコピー|n級品|高仿|精仿|复刻|réplicas aaa|imitación 1:1|副本手表|부산 레플리카|레플리카',
      'free shipping|add to cart|shop now|buy now|whatsapp|代引き|送料無料|注文|激安|包邮|微信|下单|envío gratis|comprar ahora|무료배송|주문|카카오톡',
    ],
    excuses: ['seized', 'customs', '税関', '逮捕', '海关', '警方', 'aduana', '세관', '경찰'],
  },
]
