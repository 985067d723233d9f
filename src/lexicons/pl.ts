import type { LexiconPack } from './types'

/** Polish. */
export const pl: LexiconPack = {
  language: 'pl',
  boundary: 'word',
  terms: [
    ['protection_defeated', 2, 'płatne seriale bez płacenia'],
    ['iptv_word', 1, 'telewizja przez internet, wszystko|wszystkie kanały w jednej|canal+, eleven'],
    ['offer', 1, 'odsprzedawaj|lista m3u'],
    [
      'download_index',
      2,
      'link po podziękowani*|link pojawi się po|link widoczny po|zgrane ze sklepu|zripowan*|nie przesyłaj dalej|nie udostępniaj dalej|zeskanowane wydania|drukuj ile chcesz',
    ],
    [
      'protection_defeated',
      2,
      'ze wszystkimi platformami|wszystkie platformy w jednej|nie ma w sklepie play|wgraj apk|zainstaluj apk',
    ],
    ['protection_defeated', 2, 'usunięte drm|znak wodny usunięt*'],
    [
      'raw_claim',
      2,
      'czytaj mangę|czytać mangę|manga po polsku|mangi po polsku|mangę po polsku|tłumaczenie naszej grupy|naszej grupy skan*|skan i tłumaczenie',
    ],
    ['early_leak', 2, 'przed polskim wydaniem|przed oficjalnym|zanim wyda'],
    ['download_index', 2, 'nowości na google|na chomiku|kursy za grosze|kurs wyciek*|link na drive'],
    ['disclaimer', 2, 'nie mówcie wydawcy|stary adres zablokowan*|nowy adres zapiszcie'],
    ['download_index', 1, 'pdf za darmo'],
    ['raw_word', 1, 'skan|skany|skanów|raw'],
    ['raw_claim', 3, 'manga raw|raw manga|skany mang*|mangi skany|skanlacje|raw po polsku|surowe skany|rawy|raw skany'],
    [
      'raw_claim',
      2,
      'skanlacj*|scanlation*|tłumaczenie fanów|tłumaczenie fanowskie|fansub*|grupa tłumaczy|fanowskie tłumaczenie|tłumaczenie grupy',
    ],
    [
      'group_credit',
      2,
      'tłumaczenie:|korekta:|czyszczenie:|szukamy tłumaczy|edycja:|rekrutacja tłumaczy|typeset:|napisy:',
    ],
    [
      'free_whole_work',
      2,
      'filmy za darmo|za darmo online|online za darmo|filmy online|seriale online|seriale za darmo|cały film|oglądaj za darmo|oglądaj online|oglądaj filmy|bez limitu|anime online|anime za darmo|czytaj mangę online|czytaj mangi|mangi za darmo|manga online|czytaj za darmo|wszystkie rozdziały za darmo|pobierz za darmo|książki za darmo|ebooki za darmo|muzyka za darmo|film pl online|kinowe nowości|nowości kinowe|wszystkie odcinki|wszystkie sezony|filmy do pobrania|darmowe filmy|darmowe ebooki|darmowe seriale|audiobooki za darmo|obejrzyj za darmo|serial online|film online|ebook za darmo|pobierz ebook*|pobierz książk*|czasopisma pdf|gazety pdf|pełne wersje gier|manga po polsku|czytaj online|anime pl|mecze za darmo|dyskografia|płyty do pobrania|muzyka do pobrania|nowości z kin',
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
    ['release_tag', 2, 'napisy pl|dubbing pl|pldub|web-dl|brrip|dvdrip pl|bdrip|1080p pl|multi pl|lektor'],
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
      'crack*|keygen|złaman*|aktywator|mod apk|klucz za darmo|scrackowan*|aktywacja na zawsze|generator kluczy|pre-aktywowan*|bez aktywacji|aktywowan* na stałe|repack|mod menu',
    ],
    ['software', 1, 'pobierz|pełna wersja|program*|antywirus*|apk|za darmo|download|gry|instal*|pobieranie|torrent'],
    [
      'protection_defeated',
      3,
      'z crackiem|crack w paczce|wyłącz antywirusa|wyłącz antywirus|crack do pobrania|aktywator permanentny|crack download|pełna wersja crack|scrackowane gry|crack za darmo',
    ],
    ['iptv_word', 1, 'iptv|m3u|sharing|dekoder*|cardsharing|smart tv|lista kanałów'],
    [
      'offer',
      1,
      'reseller*|panel|kredyty|kanałów|kanały|whatsapp|telegram|blik|na telegramie|okres próbny|odsprzedaż|miesięcznie|bez zacięć|krypto|test',
    ],
    [
      'iptv_resale',
      3,
      'iptv premium|tanie iptv|iptv test|panel iptv|reseller iptv|cardsharing|wszystkie kanały premium|lista iptv|iptv polska|zakodowane kanały|test iptv|kanały kodowane|iptv bez zacięć|sharing kanałów|iptv pl|iptv polskie|abonament iptv|kup iptv|iptv 4k|polskie kanały iptv|iptv reseller|iptv za darmo',
    ],
    ['live', 1, 'na żywo|transmisja|transmisje|live|stream*|linki'],
    ['match', 1, 'mecz|mecze|meczów|piłka nożna|ekstraklasa|ufc|żużel|nba|boks|ksw|siatkówka|gala'],
    [
      'sport_restream',
      2,
      'transmisje za darmo|transmisja za darmo|na żywo za darmo|darmowe transmisje|acestream|stream meczu|mecze za darmo|sopcast|za darmo na żywo|mecz za darmo|darmowy stream|mecze na żywo|mecze online|transmisja meczu|mecz online|streamy|stream online',
    ],
    [
      'download_index',
      2,
      'torrent|torrenty|magnet|paczka|paczki|chomikuj|pobierz pdf|dyskografia|flac|hasło do archiwum|ebook pdf|mobi|cały album|epub|mp3 do pobrania|hasło do pliku|seedy|chomik|mp3 za darmo|rapidgator',
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
      'film|serial*|mang|anime|rozdział*|ebook*|album*|komiks*|sezon*|audiobook*|podręcznik*|film*|odcin*|tom|tomy|mang*|książ*|powieś*|piosenk*|muzyk*|czasopism*|gazet*|kurs*|gry|gra|bajki',
    ],
    [
      'raw_claim',
      2,
      'manhwa po polsku|manhua po polsku|manga pl|manga online pl|czytaj manhwę|czytaj manhwy|tłumaczymy mangi|tłumaczymy manhwy|nasze tłumaczenie|nasze tłumaczenia|nasze projekty skan*|prosimy nie reuploadować|nie reuploaduj|nie reuploadujcie|wspomóż grupę|fanowskie napisy|light novel po polsku|rozdziały po polsku',
    ],
    [
      'group_credit',
      2,
      'tłumacz:|korektor:|cleaner:|typesetter:|redakcja:|napisy od|do ekipy szukamy|poszukujemy tłumacza|timing:',
    ],
    [
      'free_whole_work',
      2,
      'oglądaj film|oglądaj serial|oglądaj anime|film cda|filmy cda|seriale cda|serial za darmo|odcinki online|odcinek online|sezon online|k-drama po polsku|k-dramy online|dramy online|dramy za darmo|z napisami za darmo|z lektorem za darmo|lektor pl za darmo|filmy z lektorem|filmy w jakości hd|filmy hd za darmo|premiery kinowe za darmo|czytaj komiksy online|książki pdf|ebooki do pobrania|ebooki chomikuj|podręczniki pdf|podręcznik pdf|podręczniki za darmo|prasa pdf|gazety za darmo|audiobooki do pobrania|audiobooki mp3|pobierz mp3|pobierz album|płyty mp3|gry za darmo|gry do pobrania|pobierz gry|gry pc za darmo|gra do pobrania za darmo|romy do pobrania|romy gier|kursy za darmo|kursy premium za darmo|płatne treści za darmo|płatne materiały za darmo|wycieki onlyfans|wyciek onlyfans|leaki|paczka zdjęć z patronite',
    ],
    [
      'no_account',
      2,
      'bez karty|bez podawania karty|nie musisz zakładać konta|nie wymaga rejestracji|rejestracja niepotrzebna|nic nie płacisz|bez limitów i opłat|bez kont',
    ],
    [
      'cinema_copy',
      3,
      'nagranie kinowe|nagrane kamerą|nagrany kamerą|jakość kinowa cam|jakość: cam|jakość: ts|jakość ts|wersja ts|kinowa kopia|dźwięk z kina',
    ],
    ['release_tag', 2, 'pl 1080p|pl 720p|plsub|x264|x265|hdtv pl|bluray pl|webrip pl'],
    [
      'server_list',
      2,
      'odtwarzacz 3|inny odtwarzacz|zmień źródło|link nie działa|martwy link|martwe linki|zgłoś martwy|reupload|voe|streamtape|doodstream|vidoza|upstream.to|mega.nz|gofile|1fichier|catshare|hasło do paczki|hasło rar|ukryta treść|odpowiedz w temacie|podziękuj, aby|link na telegramie|link na discordzie|folder mega|dysk google',
    ],
    [
      'disclaimer',
      2,
      'na naszych serwerach|nie znajdują się na naszych|nie udostępnia plików|znalezione w internecie|znalezione w sieci|dodane przez użytkowników|treści dodają użytkownicy|kup oryginał|kupcie oryginał|po 24 godzinach|w ciągu 24 godzin usuń|w celach testowych|w celach edukacyjnych|wyszukiwarka linków|zgłoszenia dmca',
    ],
    [
      'address_move',
      2,
      'zmień dns|zmień dnsy|użyj vpn|przez vpn|operatorzy blokują|blokada domeny|aktualna domena|nowy link|kanał na telegramie|dołącz na telegramie|zapamiętaj adres|adres zapasowy|domena zapasowa|znowu nas zablokowali',
    ],
    [
      'crack_word',
      2,
      'z keygenem|patch w paczce|spatchowan*|już aktywowan*|pełna aktywacja|licencja za darmo|klucze za darmo|serial key|plik hosts|w pliku hosts|wyłącz zaporę|zablokuj w zaporze|wyłącz defendera|wyłącz windows defender|nieskończone pieniądze|premium za darmo|nodvd|no-dvd|online-fix|kmspico',
    ],
    [
      'software',
      1,
      'windows|mac|wtyczk*|vst|plugin*|najnowsza wersja|oprogramowanie|numer seryjny|klucz seryjny|odblokowan*|nielimitowan*|bez licencji',
    ],
    [
      'protection_defeated',
      3,
      '+ crack|crack + keygen|crack pl|aktywator windows|aktywator office|kmspico download|klucz licencyjny za darmo|apk mod|mod apk pl|premium odblokowane za darmo|nsp xci|romy nsp|pełna wersja za darmo|gry repack',
    ],
    ['iptv_word', 1, 'android box|playlista|smartbox|tv box|firestick'],
    ['offer', 1, 'cennik|na rok|12 miesięcy|3 miesiące|24h testu|bez buforowania|nie zacina|usdt'],
    [
      'iptv_resale',
      3,
      'iptv na rok|iptv 12 miesięcy|subskrypcja iptv|wszystkie platformy w|wszystkie pakiety kanałów|wszystkie pakiety premium|wszystkie pakiety w cenie|wszystkie kanały sportowe|kanały premium za|pakiety sportowe bez umowy|lista m3u|m3u pl|darmowe listy m3u|box z kanałami|dekoder ze wszystkimi|odkodowane kanały|cccam|oscam',
    ],
    ['live', 1, 'link do meczu|transmitujemy'],
    [
      'match',
      1,
      'liga|mundial|tenis|hokej|koszykówka|formuła|skoki narciarskie|premier league|serie a|puchar|reprezentacj*|derby',
    ],
    [
      'sport_restream',
      2,
      'gdzie obejrzeć za darmo|link do transmisji|linki do transmisji|linki do meczu|stream z meczu|oglądaj mecz|gala za darmo|ksw za darmo|ppv za darmo|bez kodowania|ace stream|kanały sportowe za darmo|walka za darmo',
    ],
    [
      'download_index',
      2,
      'pobierz z|jednym plikiem|pełne archiwum|archiwum rar|spakowane rar|części rar|part rar|kolekcja ebook*|kolekcja pdf|mp3 320|google drive|seedów|peerów',
    ],
    [
      'early_leak',
      3,
      'wcześniej niż oficjal*|szybciej niż oficjal*|przed wydaniem|przed emisją|przeciek rozdziału|spoilery z rozdziału|przecieki rozdziałów|wcześniej niż w sklepach',
    ],
    [
      'chapter_list',
      1,
      'rozdział 1|odcinek 1|od początku|następny odcinek|poprzedni odcinek|ostatnio dodane|najczęściej czytane|lista odcinków|najnowsze odcinki|nowości na stronie',
    ],
    ['iptv_resale', 3, 'telewizja bez granic|bez umowy i dekodera|kanały bez abonamentu|tv bez abonamentu'],
  ],
  contexts: {
    climbing: 'wspin*|ściank*|uprząż|asekuracj*|boulder*|skałk*|taternic*|przewodnik tatrzański|lina',
    free_licence: 'uznanie autorstwa|bez tantiem|użytek komercyjny',
    reporting:
      'zatrzyma*|sąd|sądu|wyrok*|skazan*|prokuratur*|piractw*|pirack*|nielegaln*|praw autorskich|prawa autorskie|prawo autorskie|według|śledztwo|badani*|praca magisterska|uniwersytet*|artykuł*|naruszen*|oskarżon*|ustaw*|radca*|adwokat|pozew|pozwan*|straty|grzywn*|dziennik*|opisuje|zjawisko|stratach|policj*|mandat*|autorka bada|wywiady|instytut|czytelnik*|legalne serwisy|legalnych serwis*|dlaczego nie|zarzuty|areszt*|przeszukani*|zabezpieczon*|cbzc|organizacja zbiorowego|stowarzyszeni*|raport*|respondent*|ankiet*|kancelari*|porad* prawn*|rzecznik*|komunikat prasowy|sprawców|procedur*|pokrzywdzon*|trybunał*|relacja tekstowa|relacja live|wynik na żywo|wyniki na żywo|końcowy wynik|zapowiedź meczu|uokik|rzecznik konsument*|konsument*|federacja konsumentów',
    prohibiting:
      'zabronion*|zakazan*|nie wolno|niedozwolon*|regulamin*|naruszeni*|zawies*|zgłoś nadużycie|zgłoszeni*|wypowiedz*|usuwamy|polityka|zabrania*|zakaz|zasady forum|moderator*|zakazuje się|nie udostępniaj|linkowanie do pirackich|linków do pirackich|usuniemy|konto zostanie',
    licensed:
      'oficjaln*|wydawnictw*|wydawc*|licencj*|©|wszelkie prawa zastrzeżone|z reklamami|legaln*|promocj*|do dnia|za zgodą|pierwsze rozdziały|sp. z o.o.|miesiąc|dystrybutor*|partner*|ograniczony czas|do końca|klucz aktywacyjny w|sklep*|bilety|gwarancja|przedsprzedaż|zwiedzanie|wersja demo|anuluj w|światłowod*|router*|infolinia|biuro obsługi|abonament z|faktur*|instalacj* w cenie|cke|ministerstw*|podstawa programowa|prawa do transmisji|prawa do emisji|gra niezależna|itch.io|karnet*|repertuar|wydanie papierowe|księgarni*|darmowy fragment|przeczytaj fragment|dostawa|zwroty|polityka prywatności|okres próbny 7|wypróbuj za darmo|zrezygnuj w każdej|dostępne w polsce|honorari*|klucz licencyjny na|klucz licencyjny otrzymasz|klucz licencyjny wyślemy|kup pełną wersję|zakup pełnej wersji|kupić pełną wersję|pełna wersja kosztuje|pełnej wersji kosztuje|wersja próbna|wersję próbną|30 dni za darmo|30-dniow*|14-dniow*|14 dni za darmo|przez 30 dni|aktywacja konta|aktywuj konto|aktywuj kartę|aktywacja karty|numer seryjny urządzenia|numer seryjny produktu|numer seryjny znajduje|kod aktywacyjny z|potwierdzenie zamówienia|potwierdzeniem zamówienia|tylko dla abonentów|dla abonentów|dla subskrybentów|pakiet płatny',
    public_broadcaster:
      'tvp|nadawc*|telewizj*|federacj*|związek|radio|po emisji|słuchowisk*|ramówka|misja publiczna|program telewizyjny|ninateka|na telebimie|na dużym ekranie|w naszym pubie|w naszym barze|rezerwacja stolik*|zarezerwuj stolik|telewizja polska|stacja telewizyjna|radio i telewizja|naszej stacji|naszej anteny',
    library:
      'biblioteka|biblioteki|bibliotece|bibliotekę|biblioteką|bibliotek|bibliotekach|biblioteczn*|wypożycz*|domen* publiczn*|domena publiczna|domenie publicznej|katalog|czytelni*|karta biblioteczna|zwrot|polona|legimi w bibliotece|otwarty dostęp|prawa autorskie wygasły|lektury',
    open_source:
      'linux|sha256|otwart* źródł*|wolne oprogramowanie|dystrybucj*|obraz iso|gpl|sum* kontroln*|sumy kontrolne|ssh-keygen|debian|kod źródłowy|repozytori*|podpis*|ubuntu|fedora|libreoffice|gimp|blender|kde|licencja mit|oficjalne lustra|serwery lustrzane|stabilne wydanie|informacje o wydaniu|md5|społeczność programistów',
    camera:
      'fotograf*|aparat*|obiektyw*|ekspozycj*|lightroom|zdjęć|zdjęcia|matryc*|format raw|pliki raw|negatyw*|klisz*|wywoływani*|slajd*',
    food: 'przepis*|mlek*|wegań*|kuchni*|mięs*|ryb*|warzyw*|żywno*|surow*|sałatk*|ser|dieta|składnik*|łyżk*|patelni*|piekarnik*|porcj*|restauracj*|tatar',
    code: 'funkcj*|pamię*|api|kod|json|tablic*',
    relocation:
      'przychodni*|pacjen*|gmin*|urząd|szkoł*|biur*|godziny otwarcia|gabinet*|urzęd*|klinik*|siedzib*|mieszkańc*|sklep*|rodzic*|uczelni*|e-mail',
    own_work:
      'mój komiks|moja powieść|rysuję|piszę|autorsk*|własn*|patroni|mojej powieści|moje opowiadani*|autork*|autor powieści|moich|patronite|oryginaln*|nasz zespół|nasza płyta|nasze piosenki|koncert*|moje piosenki|moje rysunki|niezależn* autor*|mój webkomiks|oficjalny patch|opis zmian w|lista zmian',
    security:
      'złośliw*|wirus*|trojan*|zainfekow*|infekuj*|bezpieczeństw*|oszust*|niebezpiecz*|ryzyk*|ostrzeg*|phishing|kradzież|ekspert*|uważaj|zagrożen*|nie wyłączaj*|kradn*|wykrad*|laboratorium|malware|infekc*|ransomware|wyłudz*|twoje hasła|twój komputer|cyberprzestęp*|koparki kryptowalut|podszywa*|przejęci* konta|wyciek danych|łatka bezpieczeństwa|łatki bezpieczeństwa|poprawka bezpieczeństwa|poprawki bezpieczeństwa|łamanie haseł|luka w zabezpieczeniach',
    file_tool:
      'konwert*|kompres*|twoje pliki|są usuwane|prywatności|w przeglądarce|narzędzi*|połącz pdf|dokument*|na twoim urządzeniu|edytuj pdf|rozmiar pliku|nie są wysyłane|nie trafiają na serwer|bez instalacji',
    history: 'wiek|wieku|histori*|muze*|wystaw*|archeolog*|zabytk*|eksponat*',
  },
}
