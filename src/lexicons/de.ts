import type { LexiconPack } from './types'

/** German. */
export const de: LexiconPack = {
  language: 'de',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'am erscheinungstag gerippt|frisch gerippt'],
    [
      'download_index',
      2,
      'zeitschriften-paket|zeitschriftenpaket|download ohne wartezeit|passwort wie immer|links melden, die down',
    ],
    ['iptv_word', 1, 'alle sender in einer app|alle kanäle in einer app'],
    [
      'download_index',
      2,
      "link gibt's nach|link nach dem danke|danke-klick|link erscheint nach|auf meiner cloud|liegen auf der cloud|nicht in andere foren|nicht teilen, sonst|als scan, ganze|ausgaben gescannt|hörbuch ungekürzt, kostenlos",
    ],
    [
      'protection_defeated',
      2,
      'alle großen anbieter in einer|alle anbieter in einer app|alle streamingdienste in einer|streaming-app mit allem|play store hat sie|apk hier laden|ohne abo alles',
    ],
    ['protection_defeated', 2, 'ohne kopierschutz|wasserzeichen ist raus|wasserzeichen entfernt'],
    [
      'download_index',
      2,
      'bestseller-paket|bestseller paket|spiegel-bestseller paket|spiegel-bestseller komplett|bestseller komplett|neuerscheinungen als paket|workupload|nachfolger von uploaded|telegram-bot|aus dem mitgliederbereich|wunschthread|upload-forum',
    ],
    [
      'raw_claim',
      2,
      'gecleant von|übersetzt von unserer gruppe|gescannt und übersetzt|unserer scangroup|scanlation-gruppe|manga deutsch lesen|manga online lesen|einscannt',
    ],
    ['early_leak', 2, 'vor dem deutschen band|vor dem verlag|vor dem offiziellen|eine woche vor dem'],
    [
      'disclaimer',
      2,
      'nicht beim verlag verpetzen|nicht verpetzen|machen trotzdem weiter|hinter passwort|bedankt euch beim uploader|alte domain gesperrt|neue domain merken',
    ],
    ['no_account', 2, 'kein sky nötig|ohne sky'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'manga raw|manga raws|raw manga|manga scans|manga-scans|deutsche scans|ger scans|scans deutsch|raws kostenlos|eingescannte manga*',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|fanübersetzung*|fansub*|scan-gruppe|von fans übersetzt|scangruppe|scans auf deutsch|deutsche übersetzung von fans|scan gruppe|fan-übersetzung',
    ],
    [
      'raw_claim',
      2,
      'manhwa deutsch|manhwa auf deutsch|manhwa online lesen|manhua deutsch|manga auf deutsch lesen|manga lesen deutsch|kapitel online lesen|kapitel deutsch|webtoon deutsch gratis|von fans für fans|kapitel voraus|nicht reuploaden|kauft die bände|unsere scans|raws|fanprojekt manga',
    ],
    [
      'raw_claim',
      2,
      'uploads der gruppen|kapitel übersetzt|übersetzte kapitel|übersetzte manga|manga übersetzt von|von unserem team übersetzt|unser team übersetzt|inoffizielle übersetzung von|scanlator*|manhwa lesen|manga lesen kostenlos|manhwas|raw kapitel',
    ],
    ['raw_claim', 2, 'eingescannt von|von uns eingescannt|gescannt von unserem|unsere scanner crew'],
    ['group_credit', 2, 'übersetzung:|übersetzer gesucht|clean:|typesetting|gersub'],
    [
      'group_credit',
      2,
      'type:|typesetter|raws:|cleaner gesucht|redrawer|korrektur:|wir suchen übersetzer|subs von uns|sub-gruppe|subgruppe|fanprojekt|ger sub von',
    ],
    [
      'free_whole_work',
      2,
      'filme kostenlos|kostenlos anschauen|kostenlos streamen|ganzer film|ganze filme|serien kostenlos|serien online|filme online|stream deutsch|stream kostenlos|kostenlos ansehen|gratis anschauen|gratis streamen|anime stream|manga kostenlos|manga gratis|kostenlos lesen|alle kapitel kostenlos|kostenlos downloaden|kostenlos herunterladen|ebooks kostenlos|hörbücher kostenlos|musik kostenlos|kinofilme|gratis sehen|alle staffeln|alle folgen|ganze staffel|komplette staffel|serien streamen|filme streamen|kostenlose filme|kostenlose serien|kostenlose hörbücher|hörbuch kostenlos|hörbücher download|hörbuch download|ebooks download|ebook kostenlos|zeitschriften pdf|magazine pdf|romane kostenlos|comics kostenlos|manga deutsch|manga online|alben kostenlos|gratis download|im kino gratis',
    ],
    [
      'free_whole_work',
      2,
      'ger sub|ger dub|deutsch stream|stream auf deutsch|film auf deutsch|folge anschauen|folgen anschauen|folge stream|serien stream|anime kostenlos|anime online|k-drama kostenlos|k-dramas kostenlos|mit deutschen untertiteln kostenlos|kostenlos mit deutschen untertiteln|kostenlos als stream|gratis als stream|kostenlos streams|noch im kino|filme herunterladen kostenlos|filme gratis|serien gratis|e-books gratis|ebooks gratis|e-books kostenlos|hörbücher gratis|neuerscheinungen kostenlos|neuerscheinungen gratis|lehrbücher kostenlos|lehrbücher pdf|zeitschriften kostenlos|zeitungen als pdf|tageszeitungen als pdf|romane gratis|light novel deutsch kostenlos|vollversion gratis|pc spiel kostenlos|pc spiel vollversion|pc spiele kostenlos|vollversion spiele|spiele zum download|roms kostenlos|roms deutsch|musik gratis|mp3 gratis|alben gratis|ganzes album kostenlos|bezahlte beiträge gratis|bezahlten beiträge gratis|bezahlinhalte kostenlos|bezahlinhalte gratis|kurse gratis|kurse kostenlos|onlinekurse gratis|alles umsonst|für vip gratis|bezahl-apps kostenlos|premium kostenlos freigeschaltet',
    ],
    [
      'free_whole_work',
      2,
      'episode laden|folge laden|folge herunterladen|folgen herunterladen|staffel herunterladen|staffel laden|film herunterladen|film laden|serie herunterladen|buch herunterladen|folge von gestern|folge online|film online|film streamen kostenlos|serie stream|serie online|serie kostenlos|aktuelle filme|türkische serien|kostenlos filme|kostenlos serien|zeichentrick kostenlos|bücher fürs studium|die bücher fürs|bücher gratis|bücher kostenlos|bücher pdf|lehrbuch pdf|fachbücher kostenlos|fachbücher pdf|romane als pdf|comics online lesen|comics gratis|zeitungen kostenlos|zeitungen gratis|zeitschriften gratis|zeitschriften download|mp3 kostenlos|alben download|lieder kostenlos|musik download kostenlos|diskografien|kaufspiele gratis|udemy kostenlos|gratis ansehen|gratis schauen|kostenlos schauen',
    ],
    [
      'free_whole_work',
      2,
      'kostenlos online|gratis online|kostenlos hd|kostenlos in hd|gratis in hd|gratis hd|ganz anschauen|ganz ansehen|auf deutsch anschauen|anschauen und herunterladen|kapitel auf deutsch|auf deutsch lesen|online auf deutsch|kapitel lesen|per torrent laden|per torrent herunterladen',
    ],
    [
      'no_account',
      2,
      'ohne anmeldung|ohne registrierung|ohne abo|ohne account|ohne konto|ohne zu bezahlen|keine anmeldung',
    ],
    ['no_account', 2, 'ohne kreditkarte|kein account|ohne zu zahlen|kein konto nötig|ohne vertrag und'],
    ['cinema_copy', 3, 'camrip|hdcam|abgefilmt|line dubbed|hdts|telesync|mic dubbed|cam-qualität'],
    [
      'cinema_copy',
      3,
      'cam ld|ts ld|md german|ld german|german ld|german md|qualität: cam*|qualität: ts*|kinoton|kinomitschnitt|kino-mitschnitt|im kino gefilmt|cam deutsch|ts deutsch',
    ],
    ['cinema_copy', 2, 'kinokopie|im saal gefilmt|saalton'],
    ['cinema_copy', 1, 'klarer ton|sauberer ton'],
    [
      'release_tag',
      2,
      'german dl|german dubbed|web-dl|bdrip|1080p german|x264|dual language|webrip|german 1080p|german subbed|dvdrip',
    ],
    [
      'release_tag',
      2,
      'german 720p|german 2160p|german ac3|german eac3|german aac|german x265|german web|german hdtv|german complete|dubbed dl|ger dub ger sub|uhd bluray|german bluray|komplett german',
    ],
    ['release_tag', 1, 'in hoher qualität|hohe qualität'],
    [
      'server_list',
      2,
      'rapidgator|ddownload|uploaded|hoster|mirror|voe|server 1|server 2|stream 1|stream 2|link 1|link 2|player wechseln|nitroflare|katfile|alternative streams',
    ],
    [
      'server_list',
      2,
      "stream offline|stream down|vidoza|filemoon|streamtape|doodstream|mixdrop|vidmoly|upstream.to|link tot|links tot|link down|bitte melden|reupload|re-upload|neu hochgeladen|mega-ordner|mega ordner|mega-link|mega link|gofile|1fichier|stream 3|link 3|turbobit|in teilen|passwort:|entpackpasswort|filecrypt|keeplinks|container dlc|dlc container|click n load|click'n'load|cnl|premium-links|ok.ru",
    ],
    [
      'server_list',
      2,
      'netu|vidhide|ersatzserver|bilder laden nicht|terabox|drive, mega|drei parts|rar-passwort|passwort in der gruppe|drive-link|einem link|versteckter inhalt|antworte, um|danke drücken|danke für den upload|danke für den up|re-up|reup|hochlader',
    ],
    [
      'server_list',
      2,
      'zweiten player|zweiter player|anderen player|player wählen|wähle einen player|ruckelt es|wenn es ruckelt|neu laden oder|ersten player',
    ],
    [
      'server_list',
      2,
      'antworte im thema|im thema antworten|links zu sehen|beiträge für vip|danke klicken|danke-button|hide-tag',
    ],
    [
      'disclaimer',
      2,
      'hosten keine dateien|wir hosten keine|hostet keine|speichert keine|keine dateien auf unseren servern|keine dateien auf diesem server|verlinken nur|verlinken lediglich|nur links|drittanbieter*|von dritten bereitgestellt|externe anbieter|speichern keine filme|verweisen nur|externen hostern|lediglich verlinkt',
    ],
    [
      'disclaimer',
      2,
      'keine videos liegen|keine filme liegen|liegen auf unserem server|auf unseren servern liegen keine|hostet nichts|hosten nichts|wir senden nichts|senden nichts selbst|wir übertragen nichts|frei zugängliche streams|streams dritter|inhalte dritter|von nutzern hochgeladen|von usern hochgeladen|im internet gefunden|frei im netz gefunden|für besitzer des originals|wer das original besitzt|gefällt es euch|kauft das original|zu bildungszwecken|nur zu testzwecken|nach 24 stunden löschen|innerhalb von 24 stunden löschen|löschanfragen|keine haftung für verlinkte|verlinkte inhalte',
    ],
    [
      'disclaimer',
      2,
      'haftet nicht für uploads|uploads der|zu studienzwecken|nur für bildungszwecke|unterstützt den künstler|kauft das album|nur eine suchmaschine|linksammlung|von mitgliedern gepostet',
    ],
    [
      'disclaimer',
      2,
      'gehören ihren urhebern|manga gehören|gehören ihren autoren|verlinkt nur|diese seite verlinkt|fremde inhalte|kauft es, wenn|kauft es wenn|kaufen, wenn es gefällt',
    ],
    [
      'address_move',
      2,
      'neue domain|neue adresse|domain gewechselt|domain geändert|gesperrt wurde|netzsperre|dns-sperre|alte domain|neue url|unter neuer domain|ausweichdomain|dns ändern',
    ],
    [
      'address_move',
      2,
      'unsere domain wurde|domain wurde gesperrt|domain wurde von|von den providern gesperrt|provider sperren|sperren umgehen|sperre umgehen|dns umstellen|dns-server ändern|dns server ändern|adresse speichern|seite weg|seite nicht erreichbar|telegram-kanal für|folgt uns auf telegram|neuer link|aktuelle domain|aktuelle adresse|spiegelseite*|proxy-seite*|setzt ein lesezeichen|lesezeichen setzen|wir sind umgezogen auf',
    ],
    ['address_move', 1, 'vpn geht|vpn empfohlen|nutzt ein vpn'],
    [
      'ad_wall',
      1,
      'adblocker deaktivieren|adblock ausschalten|werbung schließen|deaktiviere deinen adblocker|werbeblocker aus',
    ],
    [
      'ad_wall',
      1,
      'adblocker ausschalten|pop-ups wegklicken|popups wegklicken|popups schließen|werbung wegklicken|werbefenster schließen',
    ],
    [
      'crack_word',
      2,
      'crack|gecrackt*|keygen|aktivator|mod apk|premium freigeschaltet|vollversion kostenlos|voraktiviert|lizenzschlüssel kostenlos|crackfix|vorgecrackt|lizenz umgehen|aktivierung umgehen|dauerhaft aktiviert|nodvd|no-dvd',
    ],
    [
      'crack_word',
      2,
      'crack-ordner|bereits gecrackt|schon gecrackt|vorab gecrackt|+ patch|patch deutsch|mit patch|patch enthalten|gepatchte dll|gepatchte exe|gepatchte datei*|serial enthalten|serial key|serial deutsch|serials|premium freigeschaltete|pro freigeschaltet|alles freigeschaltet|lebenslang aktiviert|voll aktiviert|vollversion aktiviert|firewall blockieren|virenmeldung|internet trennen|internet aus|online-fix|online fix|ohne root|modifizierte apk|modifizierte app|unendlich geld|unbegrenzt geld|unbegrenzte münzen|gehackte app*|repack|kmspico|warez download',
    ],
    [
      'crack_word',
      2,
      'lizenz schon drin|schon aktiviert|keine aktivierung nötig|updates blockieren|voraktivierte|vor-aktiviert|pre-activated|schlüsselgenerator|key generator|patch dabei|gecrackter|medizin dabei|lifetime lizenz gratis|lebenslange lizenz gratis|unendlich diamanten|alles unbegrenzt|skins gratis|mod-menü|hack app',
    ],
    [
      'crack_word',
      2,
      '+ serial|mit serial|inkl. serial|aktivierung inklusive|aktivierung enthalten|exe ersetzen|exe austauschen|die exe durch|fix-ordner|fix ordner|virenscanner so lange|virenscanner ausschalten|antivirus so lange|geld unbegrenzt|anti-ban|obb kopieren|käufe gratis|unbegrenzte diamanten|vip freigeschaltet|alles unendlich',
    ],
    [
      'software',
      1,
      'download|herunterladen|vollversion|virenscanner|antivirus|apk|software|installieren|kostenlos|spiele|games|programme',
    ],
    ['software', 1, 'windows|mac|plugins|vst|firewall|tools|neueste version|setup|deutsche oberfläche|pc|torrent'],
    [
      'software',
      1,
      'als admin|als administrator|obb|starten|android|entpacken|fehlalarm|hosts-datei|hosts datei|seriennummer enthalten',
    ],
    [
      'protection_defeated',
      3,
      'mit crack|inkl. crack|crack inklusive|gecrackte spiele|gecrackte software|virenscanner deaktivieren|antivirus deaktivieren|virenschutz ausschalten|crack download|apk mod|inklusive crack|gecrackt download|vollversion inkl',
    ],
    [
      'protection_defeated',
      3,
      'vollversion crack|vollversion + crack|crack deutsch|deutsch crack|vollversion + patch|crack und keygen|crack + keygen|crack inkl|keygen deutsch|dauerhaft aktiviert download|gecrackt deutsch|gecrackte programme|gecrackte apps|vollversion kostenlos mit|apk premium gratis|kopierschutz entfernt|drm entfernt|ohne kopierschutz gecrackt|virenscanner aus|antivirus ausschalten|bezahlter content kostenlos|bezahlschranke umgehen|paywall umgehen',
    ],
    [
      'protection_defeated',
      3,
      'mod apk|premium apk|gecrackte vollversion*|vollversion gecrackt|windows aktivieren kostenlos|office aktivieren kostenlos|windows aktivator|office aktivator|crack kostenlos|crack herunterladen|vollversion gratis download',
    ],
    ['protection_defeated', 3, 'unbegrenzt geld apk|mod unbegrenzt|vollversion aktivierung inklusive|gehackte apk'],
    ['iptv_word', 1, 'iptv|m3u|cardsharing|receiver|fire tv|firestick'],
    [
      'iptv_word',
      1,
      'fire stick|smart tv|sender, filme und serien|sender filme und serien|sender und vod|enigma2|pay-tv-sender|formuler',
    ],
    ['iptv_word', 1, 'tv, box|sender weltweit|000 sender'],
    [
      'offer',
      1,
      'reseller|wiederverkäufer|panel|guthaben|gratis test|testzugang|whatsapp|telegram|kostenlos testen|24h test|credits|paypal friends|test 24h|24 stunden test|ohne vertrag|krypto|jahresabo|kanäle|vod|alle sender',
    ],
    [
      'offer',
      1,
      'reseller-panel|weiterverkaufen|sofort freigeschaltet|adult|stabile server|paypal freunde|paysafe*|kein vertrag|keine daten|12 monate|6 monate|alle bundesliga|senderliste|paketliste|freezefrei|ruckelfrei',
    ],
    ['offer', 1, '18+|btc|gutschein oder btc|amazon-gutschein|probezugang|zwei geräte|weiterverkauf|sport, kino'],
    [
      'iptv_resale',
      3,
      'iptv abo|iptv kaufen|iptv reseller|iptv panel|iptv test|cardsharing|cs-line|alle sky sender|iptv deutschland|günstiges iptv|iptv line|iptv anbieter|iptv abonnement|iptv 4k|iptv server|iptv senderliste|pay-tv kostenlos|pay tv kostenlos|alle pay-tv sender',
    ],
    [
      'iptv_resale',
      3,
      'iptv günstig|iptv 12 monate|iptv testen|alle pay-tv-sender|pay-tv-sender kostenlos|pay-tv-sender in einer|pay-tv sender in einer|sender, filme und serien ab|sender und vod ab|alle sender, bundesliga|iptv ruckelfrei|iptv stabil|iptv zugang*|iptv-zugang|iptv für fire|firestick fertig|fire stick fertig|fire stick eingerichtet|sky und dazn für|sky- und dazn-signal',
    ],
    [
      'iptv_resale',
      2,
      'sender, filme und serien|sender filme und serien|sender und vod|24h testzugang|24 stunden test|reseller werden|reseller-panel|credits kaufen|testzugang per|mag und enigma2|alle bundesliga-spiele, kino|smart tv oder mag',
    ],
    [
      'iptv_resale',
      3,
      '000 sender|000 kanäle|000 tv-sender|tausend sender|sender weltweit|sender aus aller welt|großhändler-panel|großhandel panel|sky, dazn und|sky dazn netflix',
    ],
    ['iptv_resale', 2, '36 stunden test|serien auf tv|tv, box oder|box oder handy'],
    ['iptv_resale', 2, 'keine lust auf teure abos|nie wieder abos|schluss mit teuren abos'],
    [
      'iptv_resale',
      3,
      'ppv und erwachsene|ppv, erwachsene|sport, ppv und|credits für reseller|ein login, alles|alles sehen für|.500 sender|kinofilme und sender',
    ],
    ['iptv_resale', 2, 'firestick, android|android und smart tv|sender, sport|sport und ppv|500 sender'],
    ['live', 1, 'livestream*|live-stream*|live|streams|übertragung|links'],
    ['live', 1, 'im stream|live-übertragung|anpfiff|anstoß'],
    ['match', 1, 'fußball|bundesliga|spiel|spiele|champions league|formel 1|boxen|ufc|nfl|dfb-pokal|sport|topspiel'],
    [
      'match',
      1,
      'f1|mma|handball|basketball|eishockey|tennis|motogp|bundesliga-spiel*|pokal|länderspiel|boxkampf|formel1',
    ],
    [
      'sport_restream',
      2,
      'kostenlos livestream|livestream kostenlos|livestreams kostenlos|bundesliga kostenlos|bundesliga stream|acestream|fußball stream|gratis livestream|livestream gratis|kostenlose livestreams|kostenlose streams|kostenlos live|kostenloser livestream|fußball kostenlos|ohne sky|ohne dazn',
    ],
    [
      'sport_restream',
      2,
      'gratis im stream|kostenlos im stream|stream 1 hd|link 1 deutsch|streams 15 minuten|links 20 minuten|streams aktiv|livestream ohne abo|ohne abo live|bundesliga gratis|champions league stream|champions league kostenlos|formel 1 stream kostenlos|formel 1 kostenlos|ufc stream kostenlos|boxen stream kostenlos|alle spiele gratis|alle spiele kostenlos|fußball gratis|fußball im stream|sky kostenlos|dazn kostenlos|dazn gratis|sky gratis',
    ],
    [
      'sport_restream',
      2,
      'sport gratis live|alle sportarten kostenlos|alle sportsender gratis|fußball gucken kostenlos|bundesliga im stream|champions league gratis|stream links|streamlinks|links zum spiel|link zum spiel|livestream links|live kostenlos|live gratis|dfb-pokal kostenlos|formel 1 gratis|motogp stream kostenlos|nfl stream kostenlos|nba stream kostenlos',
    ],
    [
      'sport_restream',
      2,
      'kein ppv nötig|ohne ppv|kein pay-per-view|der ganze abend hier|ganzer kampfabend gratis|der link erscheint|link erscheint zur|die links erscheinen|boxen kostenlos|kampf gratis|live hier gratis|spiel hier gratis',
    ],
    ['sport_restream', 2, 'wwe stream kostenlos|wrestling stream kostenlos|komplette show gratis|ganze show gratis'],
    [
      'download_index',
      2,
      'torrent|magnet|passwort:|serienjunkies|warez|direktdownload|ebooks download|hörbuch download|discografie|flac|rar passwort|magnetlink|epub|album komplett|usenet|ddl|one-click-hoster|rapidgator download|scene group|diskografie|mp3 download',
    ],
    [
      'download_index',
      2,
      'lehrbücher als pdf|lehrbücher mit lösungen|zeitschriften als pdf|tageszeitungen pdf|comics cbr|comics pdf|rom-komplettpaket|rom paket|rom-paket|nsp|isos|kurs mega|kurse mega|komplettkurs download|kurspaket*|sammelbestellung kurs|group buy|gruppenkauf|mp3 320|album zip|album rar|album download|rapidgator, ddownload|ddownload, mega|rapidgator oder ddownload|nzb|ebook-hell',
    ],
    [
      'download_index',
      2,
      'eingescannte bücher|cover dabei|cbr|cbz|manga pdf|torrentsuche|torrents|roms|kurse drive|kurssammlung|kurse download|kurs download',
    ],
    ['download_index', 1, 'buch pdf|bücher als pdf|pdf direkt'],
    ['download_index', 1, 'pdf kostenlos|kostenlos als pdf'],
    [
      'download_index',
      2,
      'wochenpaket|alle neuheiten der woche|neuheiten der woche als|premium fonts gratis|premium templates gratis|noten als pdf gratis|bezahlte noten',
    ],
    ['early_leak', 3, 'vor der veröffentlichung|vor dem offiziellen release|vor erscheinen|vor kinostart'],
    [
      'early_leak',
      3,
      'geleakt vor|vorab geleakt|komplett geleakt|geleakt gratis|geleakt kostenlos|geleakter kurs|onlyfans leaks|onlyfans leak|onlyfans geleakt|onlyfans kostenlos|patreon leak*|patreon geleakt|fansly leak*|mym leak*|content geleakt|leaks kostenlos|album geleakt|vor dem verkaufsstart|vor dem kinostart gratis',
    ],
    ['early_leak', 2, 'geleakte kurse|geleakte inhalte|geleakte videos|geleakte kapitel|geleakt|geleaktes album'],
    [
      'early_leak',
      3,
      'sobald das magazin durchsickert|sobald es leakt|sobald geleakt|vor dem magazin|exklusive inhalte gratis|exklusive inhalte kostenlos|exklusiven inhalte ohne|exklusive inhalte ohne|bezahlte nachrichten|bezahlte chats|geleakte fotos|eigene käufe schicken|käufe hochladen|komplettpaket mega|leaks gratis',
    ],
    ['early_leak', 3, 'kapitel durchgesickert|album durchgesickert'],
    ['early_leak', 2, 'kapitel vor allen|schneller als alle|als erste online|die schnellsten releases'],
    [
      'chapter_list',
      1,
      'neuestes kapitel|nächstes kapitel|vorheriges kapitel|alle kapitel|neue kapitel|laufend|kapitelliste|täglich aktualisiert|neue folgen|alle folgen',
    ],
    [
      'chapter_list',
      1,
      'zuletzt hinzugefügt|neu hinzugefügt|täglich neu|wünsche willkommen|anime a-z|neue episoden|kapitelübersicht',
    ],
    ['chapter_list', 1, 'webtoon-modus|seitenmodus|das nächste kommt|vor 2 stunden'],
    ['chapter_list', 1, 'pfeiltasten|zum blättern|nächste seite'],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      'kinox*|movie4k|bs.to|burning series|serienstream|boerse|movie2k|filmpalast|hdfilme|streamkiste|mygully|*kinofilme*',
    ],
    [
      'site_brand',
      2,
      'aniworld|cine.to|streamcloud*|kinoger|kinoking|xcine|megakino|hdfilme*|nima4k|hd-source|warez-ddl|ddl-warez|scnlog|canna.to|canna power|lul.to|ebookmeile|saugstube|nydus|mangatube|manga tube|mangahaus|manga-lesen*',
    ],
    ['free', 1, 'kostenlos*|gratis|umsonst'],
    ['free', 1, 'ohne einen cent|ohne zu bezahlen|ohne zu zahlen|null euro|0 €|für lau|for free|kostenfrei'],
    ['consume', 1, 'anschauen|ansehen|schauen|lesen|streamen|download|herunterladen|sehen|stream|hören|streams'],
    ['consume', 1, 'lies|hört|spielen|schau|streame'],
    ['consume', 1, 'runterladen|hol dir|gucken'],
    [
      'media',
      1,
      'film|filme|serie|serien|manga|anime|folgen|kapitel|bücher|comics|album|romane|staffel*|hörbücher|kinofilme|zeitschriften|lehrbücher|ebooks|folge|band|bände|buch|roman*|alben|lieder|musik|zeitschrift*|zeitungen|kurse|kurs|spiel|spiele|hörbuch|zeichentrick*|hörspiel*',
    ],
    [
      'media',
      1,
      'manhwa|manhua|webtoon*|k-drama*|drama|rom|roms|online-kurs|online-kurse|onlinekurse|masterclass|module|e-books|e-book|neuerscheinungen|tageszeitungen|light novel*|novel|hörbuch*|pakete',
    ],
    ['media', 1, 'diskografie|fachbücher|lehrbuch|episode|episoden|sendungen|comic'],
    ['media', 1, 'noten|hefte|bildromane'],
    [
      'money',
      1,
      'vip auf lebenszeit|vip-zugang|vip zugang|zahlung in krypto|zahlung krypto|paypal freunde|paysafe*|bitcoin|usdt',
    ],
    ['money', 1, 'klick auf die werbung|spenden für die server'],
    ['download_index', 2, 'e-books ohne'],
    ['free_whole_work', 2, 'ohne bezahlung|bestseller kostenlos|bestseller gratis|bezahlschranke umgehen'],
  ],
  contexts: {
    climbing:
      'kletter*|boulder*|felsen|sicherungsgerät|seilschaft|alpenverein*|risskletter*|topo|topos|hüttenbuch|bergführer*|kamin und',
    free_licence: 'kommerzielle nutzung|namensnennung|lizenzfrei*|gema-frei*',
    reporting:
      'polizei|festgenommen|gericht|landgericht|urteil|verurteilt*|staatsanwaltschaft|raubkopien|illegal*|urheberrecht*|ermittl*|studie|dissertation|artikel|verhaftet|abmahnung|piraterie|bgh|rechtsanwalt|rechtsanwältin|klage|beklagte*|verletzung|razzia|forschung|phänomen|anwalt|abmahnung*|rechteinhaber*|illegale|illegaler|staatsanwalt*|bußgeld|verurteilt|masterarbeit|interviews mit|institut für|forschung*|leserinnen|bachelorarbeit|legalen anbietern|legale anbieter|laut polizei|laut gericht|an der universität|universität zu|der universität|ermittler*|untersuchungshaft|verdächtige|durchsuchung*|razzien|filesharing|ip-ermittlung|störerhaftung|unterschreiben sie|rechtslage|strafbar*|ersteinschätzung|ratgeber|zeitung abonnieren|anzeiger|redaktion|inland|wirtschaft|meinung|das geschäft mit|konto leer|betrüger|kleines glossar|glossar|was bedeutet|woher es kommt|enzyklopädie|siehe auch|keine links|wir nennen keine|bitten, dort nicht|schaden zeichnern|schaden autoren|schadet autoren|legal lest|umfrage|zusammenfassung der arbeit|methodik|teilnehmende|wissenschaftl*|geistiges eigentum|verwertungsgesellschaft*|gema|gvu|cuii|kritik|rezension|filmkritik|unser urteil|gesperrte webseiten|netzpolitik|hausarbeit|wort bedeutet|aufstellungen|transfers|sportredaktion|liveticker|live-ticker|spielbericht|anpfiff ist|endstand|verbraucherzentrale*|verbraucherschutz*|anwälte sagen|juristische|rundschau|verlagen zahlen|muss zahlen|leser schreib*',
    prohibiting:
      'verboten|nicht gestattet|untersagt|nutzungsbedingungen|agb|verstoß|verstöße|kündig*|melden sie|wir entfernen|unzulässig|missbrauch|wiederholungstäter|forenregeln|boardregeln|regeln des forums|vor dem posten|werden gelöscht|wird gelöscht|wird verwarnt|verwarnt|verwarnung|verwarnungen|wer sie postet|wer nach|die moderation|moderator*|moderatoren|sind nicht erlaubt|ist nicht erlaubt|nicht geduldet|dulden wir nicht|keine links zu|anfragen nach|nutzung untersagt|gesperrt werden|konto gesperrt|account gesperrt|wird gesperrt|ausgeschlossen|solange kein kopierschutz|keine diskussion|richtlinien|netiquette|hausordnung|rechtswidrig*|meldestelle',
    licensed:
      'offiziell*|verlag|lizenz|lizenziert*|©|alle rechte vorbehalten|werbefinanziert*|legal|legale|rechteinhaber|autorisiert*|leseprobe|in kooperation|werbeeinblendungen|mit werbung|anbieter lizenz*|rechnung|impressum|lizenzschlüssel kaufen|buchhandel|erscheint am|vorbestellen|gewährleistung|tickets|jederzeit kündbar|erster monat|im monat mit|pro monat mit|monatlich kündbar|werbepausen|bezahlen produzenten|je nach rechten|gmbh|gmbh & co|ag|ug|datenschutzerklärung|datenschutz|cookies|kundencenter|kundenservice|kundenkonto|glasfaser|router|modem|vertragslaufzeit|mindestlaufzeit|laufzeit 24|zur miete|verfügbarkeit prüfen|störung melden|widerruf*|taschenbuch|softcover|hardcover|aus dem japanischen|im buchhandel|im handel|ab 4. mai|vorbestellung|händler|buchhandlung*|zeichner verdienen|mit münzen|bandcamp|tour|konzerte|preis frei|quittung|mengenlizenz|lizenz kaufen|testversion|offline ansehen|in deutschland und österreich|nur in deutschland verfügbar|karriere|presse|investor*|google play|app store|simulcast|ab ins kino|kinostart am|regulärer preis|umsatzsteuer|ust-id*|handelsregister|geschäftsführ*|agb und|lizenzgeber|synchronisiert oder|im abonnement|jugendschutz|anschluss kostenlos|erscheint im|versand kostenlos|versandkosten*|rückgabe|filialen|gutscheine|premium-mitglieder|im pay-tv bei|jobs|über uns|geschenkkarte|steelbook|lizenzschlüssel per|lizenzschlüssel erhalten|ihr lizenzschlüssel|ihren lizenzschlüssel|deinen lizenzschlüssel|vollversion kaufen|vollversion kostet|vollversion freischalten|vollversion erwerben|zur vollversion|vollversion testen|30 tage testen|30 tage kostenlos|30 tage lang|14 tage kostenlos|14 tage testen|tage kostenlos testen|kostenlos testen|seriennummer ihres|seriennummer des geräts|seriennummer auf|seriennummer registrieren|aktivierungscode per|bestellbestätigung|online-aktivierung erforderlich|konto aktivieren|karte aktivieren|für abonnenten|nur für abonnenten|kostenpflichtig*|verträge mit den sendern|monatsabo',
    public_broadcaster:
      'mediathek|öffentlich-rechtlich*|ard|zdf|rundfunk*|verband|arte|öffentlichen fernsehen|eigenen kanal|verbandskanal|beitragsservice|barrierefrei|gebärdensprache|audiodeskription|verfügbar bis|verein|vereine|spielplan|tabelle|nationalmannschaft|schiedsrichter*|zusammenfassungen|landessender|regionalsender|programmvorschau|sendung verpasst|im free-tv|free-tv|hörfunk|funkhaus|rundfunkrat|orf|srf|radiosender|unsere sender|public viewing|auf großleinwand|im radio live|übertragung im vereinsheim|spiel im vereinsheim|auf der leinwand im|sendeanstalt|rundfunkanstalt|fernsehsender|senderfamilie|der sender|des senders|unser sender',
    library:
      'bibliothek|bibliotheken|bibliotheks|bücherei*|ausleih*|gemeinfrei*|katalog|onleihe|bibliotheksausweis|leserausweis|leihfrist|ausweis|zweigstellen|stadtbücherei|digitale ausleihe|ehrenamtliche|verfasser|70 jahre tot|freie texte|abitur*|prüfungen früherer|ministerium*|lehrkräfte|gymnasium|arbeitsblatt|arbeitsblätter|klasse 10|klasse 9|fachschaft|unterricht|unterrichtsmaterial*|lösungen des|skripte|digitalisier*|freier zugang|nutzungsfreie|lesesaal|deutsche nationalbibliothek|projekt gutenberg|vorlesung*|kultusministerium|frei lizenziert|schulbuch*|schülerinnen|für schüler|vokabel*|lektionen|grammatik|lehrer',
    open_source:
      'linux|sha256|open source|freie software|distribution|iso-abbild|gpl|prüfsumme*|ssh-keygen|quelltext|quellcode|spiegelserver|signatur|lizenz gpl|debian|iso-dateien|sha-512|sha512|torrent bitte offen|versionshinweise|änderungsprotokoll|desktop-umgebung|gnu|mitmachen|f-droid|ubuntu|fedora|hochschulen|spiegel|freeware|digital signiert|vom hersteller|handbuch|quelloffen*|gpl 3|lizenz: gpl|paketverwaltung|bootloader|hebt die garantie|offizielle rom',
    camera:
      'foto*|kamera|objektiv|belichtung|entwicklung|lightroom|raw-format|raw-dateien|raw-konverter|raw entwickeln|raw-entwickl*|rauschen|weißabgleich|spiegelreflex|jpeg|bildbearbeitung|ihre bilder|meine bilder|fotokurs|workshop|dias|negative|negativen|fotolabor|filmrollen|kleinbild',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'rezept*|milch|vegan*|küche|fleisch|fisch|gemüse|lebensmittel|rohkost|roh|käse|salat|hunde*|rohmilch|rohe|nüsse|sushi|sashimi|tatar|dessert|zutaten|glutenfrei|backofen|jeans|denim|metzger*|fütter*|barf|käserei|verkostung',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling: 'wwe|wrestling|wrestler|klettern|kletter*|seillänge*|erstbegehung|fels|titelkampf|ringkampf',
    // Programs, and the chemistry of cracking.
    code: 'funktion|speicher|api|code|json|zeiger|alkane|kohlenwasserstoff*|katalysator*|raffinerie|erdöl|cracken|chemie|compiler|datenbankabfrage|programmbibliothek|spaltung',
    relocation:
      'praxis|patienten|rathaus|gemeinde|schule|büro|kunden|öffnungszeiten|kanzlei|klinik|stadtverwaltung|bürger*|firma|geschäft|e-mail-adressen|sprechstunde|terminvereinbarung|apotheke|kirchengemeinde|verein e.v.|e.v.|unsere webseite ist umgezogen|alte adresse bleibt|bürgeramt|landratsamt|volkshochschule|musikschule|gemeindeverwaltung',
    own_work:
      'mein comic|mein webcomic|meine geschichte|ich schreibe|ich zeichne|originalwerk|autorin|autor von|mein roman|selbst gezeichnet|meine leser*|ich komponiert|komponistin|komponist|meine musik|meine lieder|unser spiel|unsere band|wir sind drei|zu dritt|studio aus|kostenlose demo|spielbare demo|die demo|demoversion|entwicklertagebuch|auf itch|itch.io|steam-seite|godot|unterstützer auf startnext|startnext|einem entwickler|einzelner entwickler|selbstverlag|selbst veröffentlicht|patchnotes|mein blog|mein podcast|ohne drm|drm-frei|eigene lieder|eigene geschichten|meine eigene*|eigener discs|patch notes|patch-notes|offizieller patch|unser patch',
    security:
      'schadsoftware|malware|virus|trojaner|infizier*|sicherheit|betrug|gefahr|gefährlich|risik*|warnung|warnt|warnen|phishing|abofalle|vorsicht|bsi|experten|niemals deaktivieren|nicht deaktivieren|niemals ausschalten|trojaner*|passwort-stealer|labor|was wirklich drin*|infiziert*|ransomware|verbraucherzentrale|datendiebstahl|passwörter stehlen|passwortdieb*|bedrohung*|fake-shop*|virus scannen|online-scan|virenscan|abzocke|lockvogel|sicherheitspatch*|patchday|patch-management|patch schließt|patch einspielen|patches einspielen|sicherheitslücke*|nach hause telefonier*|in der sandbox',
    file_tool:
      'umwandeln|konvertier*|komprimier*|ihre dateien|deine dateien|automatisch gelöscht|im browser|werkzeug|pdf zusammenfügen|dateien bleiben|dokumente|auf ihrem gerät',
    history: 'jahrhundert|geschichte der|museum',
  },
}
