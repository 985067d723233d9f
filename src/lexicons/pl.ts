import type { LexiconPack } from './types'

/** Polish. */
export const pl: LexiconPack = {
  language: 'pl',
  boundary: 'word',
  terms: [
    ['download_index', 1, 'pdf za darmo'],
    ['raw_word', 1, 'skan|skany|skanów|raw'],
    [
      'raw_claim',
      3,
      'manga raw|raw manga|skany mang*|mangi skany|skanlacje|raw po polsku|skany mangi|surowe skany|rawy|raw skany',
    ],
    [
      'raw_claim',
      2,
      'skanlacj*|scanlation*|tłumaczenie fanów|tłumaczenie fanowskie|fansub*|grupa tłumaczy|fanowskie tłumaczenie|skanlacja|skanlacja pl|tłumaczenie grupy|nasza grupa tłumaczy',
    ],
    [
      'group_credit',
      2,
      'tłumaczenie:|korekta:|czyszczenie:|szukamy tłumaczy|edycja:|rekrutacja tłumaczy|typeset:|napisy:',
    ],
    [
      'free_whole_work',
      2,
      'filmy online za darmo|filmy za darmo|za darmo online|online za darmo|filmy online|seriale online|seriale za darmo|cały film|cały film za darmo|oglądaj za darmo|oglądaj online|oglądaj filmy|filmy bez limitu|bez limitu|anime online|anime za darmo|czytaj mangę online|czytaj mangi|mangi za darmo|manga online|czytaj za darmo|wszystkie rozdziały za darmo|pobierz za darmo|książki za darmo|ebooki za darmo|muzyka za darmo|film pl online|kinowe nowości|nowości kinowe|wszystkie odcinki|wszystkie sezony|filmy do pobrania|darmowe filmy|darmowe ebooki|darmowe seriale|audiobooki za darmo|obejrzyj za darmo|filmy i seriale za darmo|wszystkie odcinki online|wszystkie odcinki za darmo|serial online|film online|filmy i seriale online|ebook za darmo|pobierz ebook*|pobierz książk*|czasopisma pdf|gazety pdf|gry za darmo pobierz|pełne wersje gier|manga po polsku|manga online po polsku|czytaj online|anime pl|mecze za darmo|kursy za darmo pobierz|dyskografia|płyty do pobrania|muzyka do pobrania|nowości z kin',
    ],
    [
      'no_account',
      2,
      'bez rejestracji|bez logowania|bez konta|bez abonamentu|bez opłat|bez reklam|bez zakładania konta|bez subskrypcji',
    ],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|nagrane w kinie|wersja kinowa cam|jakość cam|hdts|nagranie z kina|z kamery w kinie|telesync|wersja cam|kinówka|kopia z kina|kopia kinowa cam|prosto z kina|nagrany w kinie',
    ],
    [
      'release_tag',
      2,
      'lektor pl|napisy pl|dubbing pl|pldub|web-dl|brrip|dvdrip pl|bdrip|lektor i napisy|1080p pl|multi pl|lektor',
    ],
    [
      'server_list',
      2,
      'odtwarzacz 1|odtwarzacz 2|serwer 1|serwer 2|link 1|link 2|zmień odtwarzacz|chomikuj|linki do pobrania|inne źródło|źródło 1|źródło 2|rapidgator|alternatywne linki|zapasowy link|zmień serwer',
    ],
    [
      'disclaimer',
      2,
      'nie przechowuje żadnych plików|nie przechowujemy plików|nie przechowuje plików|nie hostuje|nie hostujemy|zewnętrznych serwis*|zewnętrznych serwer*|serwisach zewnętrznych|jedynie linki|tylko linki|osób trzecich|podmiotów trzecich|nie przechowujemy żadnych|wyłącznie linki|jedynie odnośniki|tylko indeksuje*|nie odpowiada za treści',
    ],
    [
      'address_move',
      2,
      'nowy adres|nowa domena|zmieniliśmy adres|zmieniliśmy domenę|zmiana domeny|dodaj do zakładek|zablokowan*|przenieśliśmy się|aktualny adres|stara domena|nowej domenie|nowym adresem|zapisz adres|stary adres|zapisz w zakładkach',
    ],
    ['ad_wall', 1, 'wyłącz adblock*|wyłącz blokowanie reklam|zamknij reklamy|zamknij reklamę'],
    [
      'crack_word',
      2,
      'crack*|keygen|złaman*|aktywator|serial|mod apk|premium odblokowane|odblokowan*|klucz za darmo|spolszczenie crack|bez licencji|scrackowan*|aktywacja na zawsze|nielimitowan*|klucz seryjny|pełna wersja crack|numer seryjny|generator kluczy|pre-aktywowan*|bez aktywacji|aktywowan* na stałe|repack|mod menu',
    ],
    ['software', 1, 'pobierz|pełna wersja|program*|antywirus*|apk|za darmo|download|gry|instal*|pobieranie|torrent'],
    [
      'protection_defeated',
      3,
      'z crackiem|crack w paczce|pełna wersja z crackiem|wyłącz antywirusa|wyłącz antywirus|apk mod premium|crack do pobrania|aktywator permanentny|gry z crackiem|crack download|pełna wersja crack|scrackowane gry|crack za darmo',
    ],
    ['iptv_word', 1, 'iptv|m3u|sharing|dekoder*|cardsharing|smart tv|lista kanałów'],
    [
      'offer',
      1,
      'reseller*|panel|kredyty|darmowy test|test 24h|kanałów|kanały|whatsapp|telegram|blik|na telegramie|okres próbny|odsprzedaż|miesięcznie|bez zacięć|krypto|test',
    ],
    [
      'iptv_resale',
      3,
      'iptv premium|tanie iptv|iptv test|panel iptv|reseller iptv|cardsharing|wszystkie kanały premium|lista iptv|iptv polska|zakodowane kanały|test iptv|kanały kodowane|iptv bez zacięć|sharing kanałów|iptv pl|iptv polskie|abonament iptv|kup iptv|iptv 4k|polskie kanały iptv|iptv reseller|iptv za darmo',
    ],
    ['live', 1, 'na żywo|transmisja|transmisje|live|stream*|linki'],
    [
      'match',
      1,
      'mecz|mecze|meczów|piłka nożna|ekstraklasa|liga mistrzów|ufc|żużel|nba|boks|ksw|formuła 1|siatkówka|gala|sport*',
    ],
    [
      'sport_restream',
      2,
      'mecze online za darmo|mecz online za darmo|transmisje za darmo|transmisja za darmo|na żywo za darmo|darmowe transmisje|acestream|stream meczu|mecze za darmo|sopcast|za darmo na żywo|mecz za darmo|darmowy stream|streamy za darmo|darmowe streamy|mecze na żywo|mecze online|transmisja meczu|mecz online|streamy|stream online',
    ],
    [
      'download_index',
      2,
      'torrent|torrenty|magnet|pobierz torrent|paczka|paczki|chomikuj|pobierz pdf|epub za darmo|epub mobi|dyskografia|flac|hasło do archiwum|ebook pdf|pobierz epub|epub pdf|link magnet|mobi|cały album|epub|mp3 do pobrania|hasło do pliku|seedy|chomik|mp3 za darmo|rapidgator',
    ],
    ['early_leak', 3, 'przed premierą|wyciek rozdziału|przed oficjalną premierą|wyciekł*|przed oficjalnym wydaniem'],
    [
      'chapter_list',
      1,
      'najnowszy rozdział|następny rozdział|poprzedni rozdział|wszystkie rozdziały|nowe odcinki|nowe rozdziały|w trakcie|lista rozdziałów|codziennie aktualiz*|najnowsze rozdziały',
    ],
    [
      'site_brand',
      2,
      'cda-hd|zalukaj|kinoman|ekino*|filman|vizjer|chomikuj|exsite|torrenty.org|iitv|obejrzyj.to|*filmyonline*|*kinoonline*',
    ],
    ['free', 1, 'za darmo|darmow*|bezpłatn*|gratis|free'],
    ['consume', 1, 'oglądaj|oglądać|obejrzyj|czytaj|pobierz|pobieraj|słuchaj|online|czytać'],
    [
      'media',
      1,
      'film|filmy|filmów|serial*|manga|mangi|mang|anime|rozdział*|odcink*|książk*|ebook*|album*|komiks*|powieśc*|sezon*|audiobook*|podręcznik*|gazety|film*|odcin*|tom|tomy|mang*|książ*|powieś*|piosenk*|muzyk*|czasopism*|gazet*|kurs*|gry|gra|bajki',
    ],
  ],
  contexts: {
    reporting:
      'policja|policjanci|zatrzyma*|sąd|sądu|wyrok*|skazan*|prokuratur*|piractw*|pirack*|nielegaln*|praw autorskich|prawa autorskie|prawo autorskie|według|śledztwo|badani*|praca magisterska|uniwersytet*|artykuł*|naruszen*|oskarżon*|ustaw*|radca*|adwokat|pozew|pozwan*|straty|grzywn*|dziennik*|opisuje|zjawisko|zatrzyman*|stratach|policj*|mandat*|autorka bada|wywiady|instytut|czytelnik*|legalne serwisy|legalnych serwis*|dlaczego nie',
    prohibiting:
      'zabronion*|zakazan*|nie wolno|niedozwolon*|regulamin*|naruszeni*|zawies*|zgłoś nadużycie|zgłoszeni*|wypowiedz*|usuwamy|polityka|zabrania*|zakaz',
    licensed:
      'oficjaln*|wydawnictw*|wydawc*|licencj*|©|wszelkie prawa zastrzeżone|z reklamami|legaln*|promocj*|do dnia|za zgodą|operator*|pierwsze rozdziały|umow*|sp. z o.o.|miesiąc|dystrybutor*|partner*|ograniczony czas|do końca|klucz aktywacyjny w|sklep*|bilety|faktura|gwarancja|przedsprzedaż|zwiedzanie|wersja demo|studio|anuluj w|pierwszy miesiąc',
    public_broadcaster:
      'telewizja publiczna|tvp|nadawca publiczny|vod tvp|nadawc*|telewizj*|federacj*|związek|radio|po emisji|słuchowisk*',
    library:
      'bibliotek*|wypożycz*|karta czytelnika|domen* publiczn*|domena publiczna|domenie publicznej|bibliotekarz*|katalog|wolne lektury|czytelni*|karta biblioteczna|zwrot',
    open_source:
      'linux|sha256|otwart* źródł*|wolne oprogramowanie|dystrybucj*|obraz iso|gpl|sum* kontroln*|sumy kontrolne|ssh-keygen|debian|kod źródłowy|repozytori*|podpis*',
    camera: 'fotograf*|aparat*|obiektyw*|ekspozycj*|lightroom|zdjęć|zdjęcia|matryc*',
    food: 'przepis*|mlek*|wegań*|kuchni*|mięs*|ryb*|warzyw*|żywno*|surow*|sałatk*|ser|dieta',
    code: 'funkcj*|pamię*|api|dane|kod|json|tablic*',
    relocation:
      'przychodni*|pacjen*|gmin*|urząd|szkoł*|biur*|firm*|klien*|godziny otwarcia|gabinet*|urzęd*|klinik*|siedzib*|mieszkańc*|sklep*|rodzic*|uczelni*|e-mail',
    own_work:
      'mój komiks|moja powieść|rysuję|piszę|autorsk*|własn*|patroni|mojej powieści|moje opowiadani*|autork*|autor powieści|moich|patronite|oryginaln*',
    security:
      'złośliw*|wirus*|trojan*|zainfekow*|infekuj*|bezpieczeństw*|oszust*|niebezpiecz*|ryzyk*|ostrzeg*|phishing|kradzież|ekspert*|uważaj|zagrożen*|nie wyłączaj*|kradn*|wykrad*|laboratorium|malware|infekc*',
    file_tool:
      'konwert*|kompres*|twoje pliki|są usuwane|prywatności|w przeglądarce|narzędzi*|połącz pdf|dokument*|pliki są usuwane|na twoim urządzeniu',
    history: 'wiek|wieku|histori*|muze*',
  },
}
