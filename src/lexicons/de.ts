import type { LexiconPack } from './types'

/** German. */
export const de: LexiconPack = {
  language: 'de',
  boundary: 'word',
  terms: [
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'manga raw|manga raws|raw manga|manga scans|manga-scans|deutsche scans|ger scans|scans deutsch|raws kostenlos|eingescannte manga*',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|fanübersetzung*|fansub*|scan-gruppe|von fans übersetzt|scangruppe|scans auf deutsch|manga scans|deutsche übersetzung von fans|scan gruppe|fan-übersetzung',
    ],
    ['group_credit', 2, 'übersetzung:|übersetzer gesucht|edit:|clean:|typesetting|gersub'],
    [
      'free_whole_work',
      2,
      'kostenlos online anschauen|filme kostenlos|kostenlos anschauen|kostenlos streamen|ganzer film|ganze filme|ganzer film deutsch|kinofilme kostenlos|serien kostenlos|serien online|filme online|stream deutsch|stream kostenlos|kostenlos ansehen|gratis anschauen|gratis streamen|anime stream|manga kostenlos|manga online lesen|manga gratis|kostenlos lesen|alle kapitel kostenlos|alle folgen kostenlos|kostenlos downloaden|kostenlos herunterladen|ebooks kostenlos|hörbücher kostenlos|musik kostenlos|kostenlos als pdf|aktuelle kinofilme|kinofilme|gratis sehen|alle staffeln|alle folgen|ganze staffel|komplette staffel|alle staffeln kostenlos|serien streamen|filme streamen|kostenlose filme|kostenlose serien|kostenlose hörbücher|hörbuch kostenlos|hörbücher download|hörbuch download|ebooks download|ebook kostenlos|zeitschriften pdf|magazine pdf|romane kostenlos|comics kostenlos|manga deutsch|manga online|alben kostenlos|gratis download|neue kinofilme|im kino gratis|kurse kostenlos herunterladen',
    ],
    [
      'no_account',
      2,
      'ohne anmeldung|ohne registrierung|ohne abo|ohne account|ohne konto|ohne zu bezahlen|keine anmeldung|ohne werbung',
    ],
    [
      'cinema_copy',
      3,
      'camrip|hdcam|ts line dubbed|abgefilmt|line dubbed|hdts|telesync|kino abgefilmt|mic dubbed|cam-qualität|im kino abgefilmt',
    ],
    [
      'release_tag',
      2,
      'german dl|german dubbed|web-dl|bdrip|1080p german|x264|dual language|webrip|german 1080p|german subbed|dvdrip',
    ],
    [
      'server_list',
      2,
      'rapidgator|ddownload|uploaded|hoster|mirror|voe|mirror 1|server 1|server 2|stream 1|stream 2|hoster wechseln|link 1|link 2|player wechseln|weitere hoster|nitroflare|katfile|alternative streams',
    ],
    [
      'disclaimer',
      2,
      'hosten keine dateien|wir hosten keine|hostet keine|speichert keine|keine dateien auf unseren servern|keine dateien auf diesem server|verlinken nur|verlinken lediglich|nur links|drittanbieter*|von dritten bereitgestellt|externe anbieter|speichern keine filme|verweisen nur|externen hostern|lediglich verlinkt',
    ],
    [
      'address_move',
      2,
      'neue domain|neue adresse|domain gewechselt|domain geändert|lesezeichen|umgezogen|gesperrt wurde|netzsperre|dns-sperre|alte domain|neue url|unter neuer domain|ausweichdomain|dns ändern|favoriten',
    ],
    [
      'ad_wall',
      1,
      'adblocker deaktivieren|adblock ausschalten|werbung schließen|deaktiviere deinen adblocker|werbeblocker aus',
    ],
    [
      'crack_word',
      2,
      'crack|gecrackt*|keygen|serial|aktivator|mod apk|premium freigeschaltet|freigeschaltet|vollversion kostenlos|warez|seriennummer|voraktiviert|lizenzschlüssel kostenlos|unbegrenzt|crack only|crackfix|vorgecrackt|lizenz umgehen|aktivierung umgehen|dauerhaft aktiviert|gepatcht|keygen enthalten|nodvd|no-dvd',
    ],
    [
      'software',
      1,
      'download|herunterladen|vollversion|virenscanner|antivirus|apk|software|installieren|kostenlos|spiele|games|programme',
    ],
    [
      'protection_defeated',
      3,
      'mit crack|inkl. crack|crack inklusive|gecrackte spiele|gecrackte software|virenscanner deaktivieren|antivirus deaktivieren|virenschutz ausschalten|crack download|apk mod|inklusive crack|gecrackt download|vollversion inkl',
    ],
    ['iptv_word', 1, 'iptv|m3u|cardsharing|receiver|fire tv|firestick|box|sharing'],
    [
      'offer',
      1,
      'reseller|wiederverkäufer|panel|guthaben|gratis test|testzugang|sender|whatsapp|telegram|kostenlos testen|24h test|line|credits|monatlich|sky|paypal friends|test 24h|24 stunden test|reseller gesucht|ohne vertrag|krypto|jahresabo|kanäle|vod|alle sender',
    ],
    [
      'iptv_resale',
      3,
      'iptv abo|iptv kaufen|iptv reseller|iptv panel|iptv test|cardsharing|cs-line|alle sky sender|iptv deutschland|günstiges iptv|iptv line|iptv anbieter|iptv abonnement|iptv reseller gesucht|iptv 4k|iptv server|iptv senderliste|pay-tv kostenlos|pay tv kostenlos|alle pay-tv sender',
    ],
    ['live', 1, 'livestream*|live-stream*|live|streams|übertragung|links'],
    ['match', 1, 'fußball|bundesliga|spiel|spiele|champions league|formel 1|boxen|ufc|nfl|dfb-pokal|sport|topspiel'],
    [
      'sport_restream',
      2,
      'fußball livestream kostenlos|kostenlos livestream|livestream kostenlos|livestreams kostenlos|bundesliga kostenlos|bundesliga stream|acestream|fußball stream|gratis livestream|livestream gratis|kostenlose livestreams|kostenlose streams|kostenlos live|kostenloser livestream|fußball kostenlos|fußball stream kostenlos|ohne sky|ohne dazn',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|passwort:|scene release*|serienjunkies|warez|direktdownload|epub kostenlos|pdf kostenlos|ebooks download|hörbuch download|discografie|flac|rar passwort|epub download|zum download|magnetlink|epub|album komplett|usenet|ddl|one-click-hoster|rapidgator download|scene group|scene release|diskografie|mp3 download',
    ],
    ['early_leak', 3, 'vor der veröffentlichung|vor dem offiziellen release|geleakt*|vor erscheinen|vor kinostart'],
    [
      'chapter_list',
      1,
      'neuestes kapitel|nächstes kapitel|vorheriges kapitel|alle kapitel|neue kapitel|laufend|kapitelliste|täglich aktualisiert|neue folgen|alle folgen',
    ],
    [
      'site_brand',
      2,
      'kinox*|movie4k|bs.to|burning series|serienstream|s.to|boerse|movie2k|filmpalast|hdfilme|streamkiste|mygully|*kinofilme*',
    ],
    ['free', 1, 'kostenlos*|gratis|umsonst'],
    ['consume', 1, 'anschauen|ansehen|schauen|lesen|streamen|download|herunterladen|sehen|stream|hören|streams'],
    [
      'media',
      1,
      'film|filme|serie|serien|manga|anime|folgen|kapitel|bücher|comics|album|romane|staffel*|hörbücher|kinofilme|zeitschriften|lehrbücher|ebooks|folge|band|bände|buch|roman*|alben|lieder|musik|zeitschrift*|zeitungen|kurse|kurs|spiel|spiele|hörbuch|zeichentrick*|hörspiel*',
    ],
  ],
  contexts: {
    reporting:
      'polizei|festgenommen|gericht|landgericht|urteil|verurteilt*|staatsanwaltschaft|raubkopien|illegal*|urheberrecht*|laut|ermittl*|studie|dissertation|universität|artikel|verhaftet|abmahnung|piraterie|bgh|rechtsanwalt|rechtsanwältin|klage|beklagte*|verletzung|razzia|forschung|phänomen|anwalt|abmahnung*|rechteinhaber*|illegale|illegaler|staatsanwalt*|bußgeld|verurteilt|masterarbeit|interviews mit|institut für|forschung*|leserinnen|bachelorarbeit|legalen anbietern|legale anbieter',
    prohibiting:
      'verboten|nicht gestattet|untersagt|nutzungsbedingungen|agb|verstoß|verstöße|gesperrt|kündig*|melden sie|wir entfernen|unzulässig|missbrauch|wiederholungstäter',
    licensed:
      'offiziell*|verlag|lizenz|lizenziert*|©|alle rechte vorbehalten|werbefinanziert*|legal|legale|bis zum|aktion|rechteinhaber|autorisiert*|leseprobe|in kooperation|monat|werbeeinblendungen|mit werbung|anbieter lizenz*|rechnung|impressum|agb|lizenzschlüssel kaufen|buchhandel|erscheint am|vorbestellen|gewährleistung|tickets|jederzeit kündbar|erster monat|abonnement',
    public_broadcaster: 'mediathek|öffentlich-rechtlich*|ard|zdf|rundfunk*|sender|sendung|verband|arte',
    library:
      'bibliothek*|bücherei*|ausleih*|gemeinfrei*|bibliothekar*|katalog|onleihe|bibliotheksausweis|leserausweis|leihfrist',
    open_source:
      'linux|sha256|open source|freie software|distribution|iso-abbild|gpl|prüfsumme*|ssh-keygen|quelltext|quellcode|spiegelserver|signatur|lizenz gpl|debian',
    camera: 'foto*|kamera|objektiv|belichtung|entwicklung|lightroom|raw-format|bilder',
    food: 'rezept*|milch|vegan*|küche|fleisch|fisch|gemüse|lebensmittel|rohkost|roh|käse|salat|hund*',
    wrestling: 'wwe|wrestling|wrestler',
    code: 'funktion|speicher|api|daten|code|json|zeiger',
    relocation:
      'praxis|patienten|rathaus|gemeinde|schule|büro|unternehmen|kunden|öffnungszeiten|kanzlei|klinik|umzug|stadtverwaltung|bürger*|firma|geschäft|e-mail-adressen',
    own_work:
      'mein comic|mein webcomic|meine geschichte|ich schreibe|ich zeichne|originalwerk|autorin|autor von|unterstützer|mein roman|selbst gezeichnet|meine leser*|eigene*',
    security:
      'schadsoftware|malware|virus|trojaner|infizier*|sicherheit|betrug|gefahr|gefährlich|risik*|warnung|warnt|warnen|phishing|abofalle|vorsicht|bsi|experten|niemals deaktivieren|nicht deaktivieren|niemals ausschalten|trojaner*|passwort-stealer|labor|was wirklich drin*|infiziert*',
    file_tool:
      'umwandeln|konvertier*|komprimier*|ihre dateien|deine dateien|automatisch gelöscht|datenschutz|im browser|werkzeug|pdf zusammenfügen|dateien bleiben|dokumente|auf ihrem gerät',
    history: 'jahrhundert|geschichte der|museum',
  },
}
