import type { LexiconPack } from './types'

/** English, and the release tags and brand-like names that sites of every language use. */
export const en: LexiconPack = {
  language: 'en',
  boundary: 'word',
  terms: [
    ['download_index', 1, 'pdf free|free pdf download'],
    [
      'raw_claim',
      3,
      'raw manga|manga raw|manga raws|raws manga|read raw|raw-free|raw free|rawfree|raw chapter|raw chapters|raw scans|free raws|raw scan|raws free|raw manhwa|manhwa raw|raw comics|raw webtoon|webtoon raw|raw novel|raw jp|korean raw*|japanese raw*|chinese raw*|raw scans online|untranslated chapters|raw manhua|manga raw free|read raws',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|scanlator*|scanlated|manga scans|manga scan|comic scans|scans online|scan team|fan translation|fan-translated|fan translated|english scans|scans english|translated by our team|our translation team|fan scanlation|fan translated chapters|webtoon scans|manhwa scans|scan group|scan site|fan scans',
    ],
    ['raw_word', 1, 'raw|raws|scans'],
    [
      'group_credit',
      2,
      'cleaner|typesetter|typesetting|redrawer|raw provider|translated by|scanlated by|fansub*|proofreader|our scan|recruiting translators|subbed by',
    ],
    ['group_credit', 1, 'tl|ts|qc|clrd|translator'],
    [
      'free_whole_work',
      2,
      'read manga online free|read manga free|watch movies online free|watch movies free|free movies online|full movie free|full movies free|free full movie|watch full movie|full movie online|full movie|full movies|watch series free|watch tv shows free|all episodes free|watch anime free|watch anime online free|all chapters free|free chapters|all volumes free|stream movies free|free streaming site|free anime streaming|read comics online free|free ebooks download|free epub|download free ebook*|free music download|mp3 free download|full album free|full album download|full album zip|all seasons free|free hd movies|full episodes free|download full movie*|movies for free|manga for free|new releases free|still in theaters|still in cinemas|in theaters now free|watch free|watch for free|stream free|stream for free|read free|read for free|read online free|online free|free online|free streaming|free movies|free tv shows|free series|free anime|free manga|free comics|every episode free|complete seasons|complete series free|season pack|full seasons|courses free download|paid courses free|premium courses free|free premium courses|course download|audiobooks free download|free audiobooks|free audiobook|unabridged mp3|free magazines|magazines pdf|newspapers pdf|textbooks pdf|free textbooks|solution manual pdf|free roms|roms download|free pdf download|free novels|novels free|free mp3|free songs|free albums|movies hd free|new movies|newly released movies free|unreleased movies|currently in theaters|cinema releases free',
    ],
    [
      'no_account',
      2,
      'without sign up|no sign up|no signup|without registration|no registration|no account needed|no account required|without an account|registration free|no login|sign-up free|no subscription|without subscription|without paying|no credit card|no paywall|no fees',
    ],
    [
      'cinema_copy',
      3,
      'hdcam|hd cam|hd-cam|camrip|cam rip|cam-rip|hdtc|hdts|hd-ts|hd ts|telesync|telecine|dvdscr|dvd screener|screener rip|hqcam|cam quality|cam version|predvdrip|cam print|filmed in cinema|hdcamrip|tsrip|theater rip',
    ],
    [
      'release_tag',
      2,
      'web-dl|webdl|webrip|web-rip|bdrip|brrip|dvdrip|bluray x264|bluray x265|bluray rip|x264|x265|hdrip|yify|dual audio|multi audio|eng sub|english subbed|remux|repack|hevc 10bit|batch download|flac rip|scene release|dual-audio|x264-*',
    ],
    [
      'server_list',
      2,
      'server 1|server 2|server 3|streamtape|doodstream|mixdrop|vidhog|upstream|filemoon|voe server|streamwish|vidcloud|upcloud|mirror 1|mirror 2|mirror links|alternative links|link 1 hd|link 2 hd|link 1|link 2|backup links|rapidgator|uploaded.net|uptobox|1fichier|mega link|mega.nz|google drive link|gdrive link|ddownload|nitroflare|turbobit|mediafire link|zippyshare|katfile|choose a server|change server|switch server|stream 1|stream 2|download links|multiple servers|if it does not play|server a|server b|mirror a|switch to server|try another server|try server|player 2|alternate server|vidplay|vidstream|streamsb|fembed|mp4upload|pixeldrain|gofile|krakenfiles|terabox|backup server|backup link|backup player|host 1|host 2|choose another player',
    ],
    [
      'disclaimer',
      2,
      'does not store any files|do not store any files|not store any files|does not host any files|do not host any files|not host any files|does not host any content|do not host any content|does not host any videos|do not host any videos|not hosted on our server*|non-affiliated third parties|non affiliated third parties|links to media hosted on third*|only links to|only provides links|hosted by third part*|third-party services|collected from the internet|found freely on the internet|for educational purposes only|support the author by buying|delete within 24 hours|we only index|all rights belong to their respective owners|provided by third parties|does not accept responsibility for content hosted|no files are hosted|no files are stored|nothing is hosted|we do not upload|not responsible for content hosted|links to third-party|third party sources|third-party sources|hosted on third-party|files are hosted elsewhere|found on the internet|publicly available on the internet|scraped from|content is provided by non|we are just a search engine|links submitted by users|contact the hosting provider',
    ],
    [
      'address_move',
      2,
      'our new domain|new domain is|new domain|new address|our new address|bookmark our|bookmark this|bookmark the new|moved to a new domain|we have moved to|domain was blocked|domain has been blocked|domain was seized|old domain|official mirrors|working mirror*|proxy list|mirror list|unblock*|alternative domain*|latest domain|backup domain*|if the site is blocked|join telegram for new address|updated domain|current domain|save this link|save our new|latest url|official domain|mirror site*|we moved to|share our new|follow us on telegram for',
    ],
    [
      'money',
      1,
      'read ahead|early access|support us on patreon|buy us a coffee|ko-fi|next chapters on patreon|donate crypto|usdt|bitcoin accepted|pay with crypto|crypto payment*|premium supporters|patreon',
    ],
    [
      'ad_wall',
      2,
      'disable adblock|disable ad block|disable your ad blocker to watch|turn off adblock|turn off your ad blocker|close the ads|close the pop-up*|close pop-ups|wait 5 seconds|close ad and play|adblock detected|click the play button twice',
    ],
    [
      'crack_word',
      2,
      'cracked|crack|keygen|key generator|serial key|serial keys|serial number|license key free|pre-activated|preactivated|pre activated|activator|loader activator|full crack|warez|nulled|mod apk|modded apk|premium unlocked|pro unlocked|unlocked premium|unlimited coins|unlimited gems|unlimited money|bypass activation|patched exe|product key free|lifetime activation|hosts file|fitgirl|drm-free crack|no cd|crack only|cracked apk|nsp rom|switch roms|preactivated',
    ],
    [
      'software',
      1,
      'full version|download full|free download|setup.exe|disable antivirus|disable your antivirus|turn off antivirus|windows defender|portable|latest version|pro version|keygen included|crack included|copy the crack|patch|apk|download now|software|premium|for pc|install|torrent|games',
    ],
    [
      'protection_defeated',
      3,
      'mod apk premium unlocked|premium unlocked apk|crack + keygen|crack and keygen|crack only folder|cracked games|cracked software|warez download*|nulled themes|nulled scripts|nulled plugins|mod apk unlimited|with crack|incl crack|crack download|pre-cracked|keygen download|drm removed|drm stripped|licence removed|license removed|licence check removed|license check removed|activation removed|activation bypass*|license bypass*|drm-stripped|de-drm|cracked apps|cracked plugins|cracked vst|cracked by|free premium accounts|premium account generator|paid apps free|paid apk free|nulled download|patched apk|cracked download|download cracked',
    ],
    ['iptv_word', 1, 'iptv|m3u|mag box|stb|smarters|xtream|firestick|iks|enigma2|set-top'],
    [
      'offer',
      1,
      'reseller*|reseller panel|credits|channels|vod|ppv|free trial|whatsapp|24h trial|no contract|lifetime subscription|1 month|12 months|anti-freeze|telegram|24 hour trial|24 hours trial|trial line|no buffering|buffer-free|instant activation|ppv events|live channels|premium channels|crypto|resell|panel|pay monthly|yearly plan|multi-connection|all packages',
    ],
    [
      'iptv_resale',
      3,
      'iptv reseller*|reseller panel|iptv subscription|best iptv|iptv panel|premium iptv|iptv trial|iptv credits|cheap iptv|iptv free trial|all sky channels|all ppv events|iptv service|iptv restream|iptv seller*|buy iptv|iptv reselling|iptv line*|iptv 4k|iptv deal*|fully loaded firestick|jailbroken firestick|fully loaded box|loaded kodi box|kodi builds|stbemu',
    ],
    ['live', 1, 'live stream|live streams|livestream|live hd|stream live|streams|watch live|live streaming|links'],
    [
      'match',
      1,
      'football|soccer|nba|nfl|ufc|boxing|formula 1|f1|premier league|match|matches|ppv|sports|cricket|fight night|kick-off|cup final|derby',
    ],
    [
      'sport_restream',
      2,
      'free live stream|free live streams|live stream free|live streams free|free sports streams|free sports streaming|acestream|ace stream|sopcast|crackstream*|streameast|reddit streams|free ppv|free football stream*|watch live free|nba streams|nfl streams|soccer streams|stream links|buffstreams|sportsurge|free hd stream*|all matches free|stream free hd|free stream|free streams|all games free|live sports free|free live sports|free live tv|watch all matches|streams for every match|hd streams|no blackout*|ppv free|pay-per-view free',
    ],
    [
      'download_index',
      2,
      'magnet link|magnet links|magnet|torrent download|download torrent|torrents|seeders|leechers|download zip|zip download|retail epub|epub retail|epub pdf mobi|pdf epub|direct download|ddl|flac download|320kbps|discography|complete series download|z-library|libgen|ebook dump|audiobook free|download all volumes|scene releases|nfo|password protected rar|rar password|leaked album|album leak|album zip|epub|torrent|nsp xci|mega pack|all in one pack|flac album|zip album|full discography|rip download|password for all|archive password|epub free|mobi epub|azw3|torrent magnet|public tracker|private tracker|seedbox|direct links|gdrive links|mega links|mirror download',
    ],
    [
      'early_leak',
      3,
      'before official release|before it is released|leaked before release|spoiler scans|early scans|leaked chapter*|days before print|before the magazine|leaked album|pre-release leak|before it airs|ahead of the official|ahead of official|leaked early|early leak*|leaked episode*|leaked movie*|pre-release copy',
    ],
    [
      'chapter_list',
      1,
      'latest chapter*|next chapter|prev chapter|previous chapter|all chapters|chapter list|updated daily|completed manga|ongoing|every day|latest episodes|read next',
    ],
    [
      'site_brand',
      2,
      '123movies|putlocker*|fmovies|gomovies|solarmovie|soap2day|yesmovies|kissanime|9anime|gogoanime|mangakakalot|manganato|kissmanga|mangadex|primewire|the pirate bay|piratebay|1337x|rarbg|limetorrents|yts|hianime|zoro.to|mangafreak|rawkuma|*movies123*|*rawmanga*|*mangaraw*|*freemovies*|*rawkomi*|lookmovie|flixhq|sflix|cineby|bflix|movies7|vidsrc|animesuge|aniwave|animepahe|kimcartoon|readcomiconline|comick|bato.to|asura scans|reaper scans|flame scans|z-lib*|annas archive|ebook3000|vipbox|hesgoal|totalsportek|methstreams|footybite|igg-games|oceanofgames|steamunlocked|getintopc|filecr|crackingpatching|apkmody|happymod|tamilrockers|filmyzilla|filmywap|moviesverse|vegamovies|mp4moviez|khatrimaza|isaimini|bolly4u|worldfree4u|dramacool|kissasian',
    ],
    ['free', 1, 'free|for free|free of charge|without paying|no cost|100% free|completely free'],
    ['consume', 1, 'watch|read|stream|streaming|download|downloads|watch online|read online|online'],
    [
      'media',
      1,
      'movie|movies|film|films|manga|manhwa|manhua|anime|comics|tv series|tv shows|tv show|episodes|episode|chapters|chapter|volumes|novels|ebook|ebooks|epub|textbook*|albums|album|discography|light novel*|bestsellers|audiobook*|webtoon*|k-drama*|drama|season|audiobook|courses|course|tutorials|magazine*|newspapers|songs|song|lyrics|soundtrack|seasons|documentar*|cartoon*|shows|comic|novel|textbook|games|game|roms|raws|series|k-dramas|dramas|sheet music|sample packs|fonts|templates|themes|plugins',
    ],
  ],
  contexts: {
    reporting:
      "arrested|court|ruled|ruling|lawsuit|sued|convicted|sentenced|prosecutor*|police|judge|judgment|verdict|alleged*|according to|reported|researchers|study finds|study|survey|plaintiff*|defendant*|infringement|copyright holders|anti-piracy|piracy|pirate site*|pirated|illegal|crackdown|raid|newsletter|journal|article|explains|we examine|thesis|infringing|rights holders|newsroom|shut down by|the term|called|known as|fandom studies|wiki|solicitor*|high court|magistrate*|fined|fines|charged with|detectives|seized servers|blocked by court|court order|legal risks|is it legal|copyright infringement|counterfeit|lawyers|regulator|law firm|interviews with|master's thesis|dissertation|department of|faculty|scholars|readers say|respondents|questionnaire|we interviewed|paid services|legal services|why i stopped",
    prohibiting:
      'prohibited|forbidden|not permitted|not allowed|may not|must not|do not upload|acceptable use|terms of service|repeat infringer*|will be terminated|will be suspended|terminate*|suspend*|report abuse|abuse@*|violat*|takedown|designated agent|we remove|notice and takedown|our policy|customers may|filter list|blocklist|are banned|banned',
    licensed:
      'official|officially|licensed|under licence|under license|publisher*|©|(c)|copyright holder|all rights reserved by|ad-supported|supported by ads|with ads|licensors|studios|simulpub|viz media|crunchyroll|until|limited time|campaign|first chapters|publishing|published by|authorised|authorized|subscription from|per month|rating|ofcom|broadcast rights|official app|legal|legally|partners|rights for|invoice|refund*|vat|warranty|tickets|ticket office|box office|customer service|customer support|terms and conditions|set-top box included|licensed by|buy now from|in bookshops|in all good bookshops|pre-order|sold by|in stores|the band|our shop|name your price|money back|cancel any time|cancel anytime|subscription|first month free|free trial then|in cinemas|premium plan',
    public_broadcaster:
      'public broadcaster|public service|broadcaster|tv licence|catch-up|catch up|bbc|pbs|available in the uk|media library|license fee|licence fee|public television|federation|league channel|our channel|radio|stations|podcast*|sermon*|church|service live',
    library:
      'library|libraries|library card|librarian|lending|borrow|loan|loans|public domain|out of copyright|project gutenberg|catalogue|patrons|open access|overdrive|copyright expired|reading room',
    open_source:
      'linux|ubuntu|debian|fedora|checksum*|sha256*|gpg|signature|open source|open-source|gpl|mit license|apache license|distribution|iso image|kernel|source code|ssh-keygen|npm|github|git|repository|free software|maintainers|package',
    camera:
      'photo|photos|photograph*|camera|lightroom|exposure|lens|sensor|dng|shoot|shooting|white balance|darkroom|histogram|megapixel*',
    food: 'recipe*|milk|vegan|diet|food|meat|vegetable*|salad|honey|cheese|nutrition|fish|eggs|chicken|free-range|kitchen|oats|dog food|sugar|gluten*',
    wrestling: 'wwe|wrestl*|smackdown|championship belt|monday night raw',
    code: 'function|malloc|pointer|buffer|memory|array|api|parser|struct|const|returns|callback|compiler|raw data|dataset|csv|json|bytes|hex|socket*|thread|codec*|ffmpeg|encod*|command|config*|cli|typescript|javascript|module',
    relocation:
      'clinic|patients|surgery|town hall|council|municipal*|our company|our office|school|customers|rebrand*|practice|opening hours|parish|university|email addresses|our firm|bakery|branch|residents|local authority|planning|community centre|village hall|gym|enrol*',
    own_work:
      'my own|my comic|my webcomic|i write|i draw|original work|original serial|my story|my novel|written by me|i am the author|my patrons|creator-owned|own characters|i publish|written and drawn by|our own|self-published|author of|my book',
    security:
      'malware|trojan|infect*|phishing|security researchers|ransomware|stealer|antivirus vendor|threat*|beware|warns|warning|victims|scam|avoid|vulnerab*|risk of|risks|never turn off|do not turn off|never disable|do not disable|password stealer*|stealer*|miner*|our lab|laboratory|spyware|hidden inside|what is inside|infected downloads',
    file_tool:
      'convert*|compress*|your files|uploaded files|deleted after|privacy policy|merge pdf|file converter|processed in your browser|files you upload|encrypt*|zip code|in the browser|in your browser|on your device|merge|split pdf|scan documents|documents|image to',
    history: 'century|dynasty|museum|archive of|historical',
  },
}
