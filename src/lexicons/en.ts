import type { LexiconPack } from './types'

/** English, and the release tags and brand-like names that sites of every language use. */
export const en: LexiconPack = {
  language: 'en',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'fraction of the original price'],
    [
      'iptv_word',
      1,
      'every film channel|all film channels|every channel in one app|all channels in one app|3pm kick offs|3pm kick-offs|box office and every',
    ],
    ['offer', 1, '24 hour line'],
    [
      'download_index',
      2,
      "link appears after|links appear after|link after you|reply to see the link|like to see the link|thank to see|hit thanks to|once you've posted|after your second post|hidden link|unlock the links|keep seeding|this week's rips|ripped on release|pulled from the store|ripped from the store|from the publishers' editions|scanned from the publishers|paste the doi|paste the isbn|no audible credits|no credits needed|don't share the link|do not share the link|don't pass this on",
    ],
    [
      'protection_defeated',
      2,
      'tweaked app|tweaked apps|premium enabled|sideload with our|our certificate|revoked again|licence check taken out|license check taken out|removes the paywall|paywall remover|paper unlocker|textbook unlocker|all platforms in one|every streaming service in one|all the services in one app|not in the play store, of course|not on the play store of course|password on every zip',
    ],
    [
      'protection_defeated',
      2,
      'de-watermarked|paywall bypassed|bypassed the paywall|behind her paywall|behind his paywall',
    ],
    [
      'early_leak',
      2,
      "leaked premium content|premium content leaked|leaked collection|scraped from her|scraped from his|leaked from the members|ripped from the members' area|ripped straight from the|ripped from the course|hasn't been released yet|weeks before the official|days before the official|hours after the magazine",
    ],
    [
      'download_index',
      2,
      'solution manual and|instructor solution manual|[pdf]|same as the print|bestseller pack|bestsellers pack|every bestseller|we get it in 24 hours|a member will scan it|tell us the isbn|mega folder|grab the whole',
    ],
    [
      'disclaimer',
      2,
      "don't tell the publisher|do not snitch|don't snitch|dmca? contact|dmca-ignored|last one was seized|domain was seized|last domain got",
    ],
    [
      'raw_claim',
      2,
      'machine translation, cleaned|locked chapters are free|all locked chapters|vip chapters unlocked|locked vip chapters|coins chapters free|we pull from the paid app',
    ],
    ['no_account', 2, 'no cable subscription'],
    ['download_index', 1, 'pdf free'],
    [
      'raw_claim',
      3,
      'raw manga|manga raw|manga raws|raws manga|read raw|raw-free|raw free|rawfree|raw chapter|raw chapters|raw scans|free raws|raw scan|raws free|raw manhwa|manhwa raw|raw comics|raw webtoon|webtoon raw|raw novel|raw jp|korean raw*|japanese raw*|chinese raw*|untranslated chapters|raw manhua|read raws',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|scanlator*|scanlated|manga scans|manga scan|comic scans|scans online|scan team|fan translation|fan-translated|fan translated|english scans|scans english|translated by our team|our translation team|webtoon scans|manhwa scans|scan group|scan site|fan scans',
    ],
    [
      'raw_claim',
      2,
      'raw leaks|raws every|high quality scans|hq scans|hd scans|manga leaks|raws released|mass release|english raws|mtl novel*|mtl edited|translated raws|scans daily|scans free|aggregators steal|official raws',
    ],
    [
      'raw_claim',
      2,
      '[scan]|scanned chapters|as soon as the magazine|magazine is scanned|image host|english by our|paid episodes|paid chapters|unlocked chapters|locked chapters free|early chapters|latest raws|latest scans|our scans|translated chapters|group translation|translations by our|tl team|tl group|previews of originals|only previews of original|no official translation|english manga online|manga reader online|full color scans|all manga chapters|next raw',
    ],
    [
      'raw_claim',
      2,
      'translated by fans|by fans from|from korean by fans|translated from korean by|translated from japanese by fans|translated from chinese by fans|edited machine translation|machine translation after|mtl chapters|official site locks|locked on the official|without buying coins|instead of buying coins|manga shown here|our site always has the latest',
    ],
    ['raw_claim', 2, 'scanned by our|scanned by us|scans by our|our scanners|our crew scans'],
    ['raw_word', 1, 'raw|raws|scans'],
    ['raw_word', 1, 'scan|scanlation|scanlated|untranslated|fan translated'],
    [
      'group_credit',
      2,
      'cleaner|typesetter|typesetting|redrawer|raw provider|translated by|scanlated by|fansub*|proofreader|our scan|recruiting translators|subbed by',
    ],
    ['group_credit', 1, 'tl|ts|qc|clrd|translator'],
    [
      'group_credit',
      2,
      'cleaners and typesetters|raws by|raws:|recruiting cleaners|recruiting typesetters|our translators|translation group',
    ],
    ['group_credit', 2, 'made by fans|by fans for fans|fan-made subs|non-profit fan*'],
    [
      'free_whole_work',
      2,
      'full movie|full movies|watch tv shows free|all episodes free|all chapters free|free chapters|all volumes free|free ebooks download|free epub|download free ebook*|free music download|mp3 free download|full album free|full album download|full album zip|all seasons free|full episodes free|movies for free|manga for free|new releases free|still in theaters|still in cinemas|in theaters now free|watch free|watch for free|stream free|stream for free|read free|read for free|online free|free online|free streaming|free movies|free tv shows|free series|free anime|free manga|free comics|complete seasons|complete series free|season pack|full seasons|courses free download|paid courses free|course download|audiobooks free download|free audiobooks|free audiobook|unabridged mp3|free magazines|magazines pdf|newspapers pdf|textbooks pdf|free textbooks|solution manual pdf|free roms|roms download|free novels|novels free|free mp3|free songs|movies hd free|newly released movies free|unreleased movies|currently in theaters|cinema releases free',
    ],
    [
      'free_whole_work',
      2,
      'read novel free|read web novel*|read light novels online|read all chapters|no locked chapters|without coins|no coins|watch online in hd|watch in hd free|free in hd|in hd for free|free hd|full hd free|watch now free|free to watch online|movies and series free|latest movies free|latest hollywood|new movies free|hollywood movies|bollywood movies|hindi dubbed|download all episodes|all episodes download|all episodes with english|zip pack|full season download|season 1 complete|complete season download|full courses free|courses for free|every course free|free to download games|games free to download|switch games free|pc games free|free pc download|free pc games|full game free|full pc game|get the textbook|textbooks free|ebooks free|bestsellers free|free book download|free album*|download full album|download album|album zip download|leaked for free|premium content free',
    ],
    [
      'free_whole_work',
      2,
      'english sub|english dub|eng dub|sub/dub|eng sub|english subbed|english dubbed|watch anime english',
    ],
    [
      'free_whole_work',
      2,
      'watch all episodes|all episodes in one place|episodes in hd|full episodes hd|all seasons in hd|every season free|every episode|all episodes of|watch season|watch full season|watch the full series|full series free|hour after broadcast|hour after it airs|hours after it airs|hour after they air|hours after airing|minutes after it airs|minutes after airing|download books|books free|books for free|download medical books|every bestseller|free pdf books|ebook download|ebook free|novel pdf free|download novels|full book pdf|complete series epub|comics free|download comics|comics download|download songs|free music downloads|full discography free|all albums free|download music free|watch movies|watch hd movies|hd movies free|movies online|stream movies|stream series|stream tv shows|tv shows online|series online|watch series|free movie streaming|movie streaming free|no fees no sign-up|download movies|movie download|movies download|download series|tv series download|watch drama*|drama online|dramas online|kdrama online|kdramas free|kshow*|asian drama*|anime online|anime free|anime episodes|anime download|download anime|watch cartoons|game download free|download games free|games download|free games full|pc game download|full version games|full game download|free download full|apps for free|paid for elsewhere|free here|here for free|$0 here|netflix originals free|without netflix|all streaming services in one|netflix, disney',
    ],
    [
      'free_whole_work',
      2,
      'read manga|read manhwa|read manhua|read webtoon*|manga chapters|english chapters|chapters in english|read chapter',
    ],
    [
      'free_whole_work',
      2,
      'online hd free|free in high quality|watch and download|watch or download|stream or download|download or watch|stream now free|stream it free|stream it for free|read it free|read it here|read online for free|free to stream here|free to read here|in theaters and free|box office films free|every big-name course|big-name courses|novel translated free|full novel free',
    ],
    [
      'free_whole_work',
      2,
      'grab the zip|grab it free|watch full show|full show online|full shows free|watch full shows|full replay free',
    ],
    [
      'no_account',
      2,
      'without sign up|no sign up|no signup|without registration|no registration|without an account|registration free|no login|sign-up free|no subscription|without subscription|without paying|no credit card|no paywall|no fees',
    ],
    [
      'no_account',
      2,
      'without creating an account|no sign-up|no sign-in|no account|no registering|without signing up|no vpn',
    ],
    [
      'cinema_copy',
      3,
      'hdcam|hd cam|hd-cam|camrip|cam rip|cam-rip|hdtc|hdts|hd-ts|hd ts|telesync|telecine|dvdscr|dvd screener|screener rip|hqcam|cam quality|cam version|predvdrip|cam print|filmed in cinema|hdcamrip|tsrip|theater rip',
    ],
    [
      'cinema_copy',
      3,
      'line audio|cam audio|quality: cam|quality cam|cam hd|cam copy|recorded in theater*|recorded in cinema*',
    ],
    ['cinema_copy', 2, 'theatrical print|line-in audio|filmed print|theatre print|theater print|hall print|v2 clean'],
    [
      'release_tag',
      2,
      'web-dl|webdl|webrip|web-rip|bdrip|brrip|dvdrip|bluray rip|x264|x265|hdrip|yify|dual audio|multi audio|eng sub|english subbed|remux|repack|batch download|flac rip|scene release|dual-audio',
    ],
    [
      'release_tag',
      2,
      'sub and dub|sub & dub|web h264|720p 1080p|300mb|480p 720p|150mb each|esub|esubs|uhd bluray|2160p|multi-sub|hc sub*|10bit|h264-*|web.h264*',
    ],
    ['release_tag', 1, 'high quality'],
    [
      'server_list',
      2,
      'server 1|server 2|server 3|streamtape|doodstream|mixdrop|vidhog|upstream.to|filemoon|voe server|streamwish|vidcloud|upcloud|mirror 1|mirror 2|mirror links|alternative links|link 1|link 2|backup links|rapidgator|uploaded.net|uptobox|1fichier|mega link|mega.nz|google drive link|gdrive link|ddownload|nitroflare|turbobit|mediafire link|zippyshare|katfile|choose a server|change server|switch server|stream 1|stream 2|download links|multiple servers|if it does not play|server b|server b|mirror a|switch to server|try server|player 2|alternate server|vidplay|vidstream|streamsb|fembed|mp4upload|pixeldrain|gofile|krakenfiles|terabox|backup server|backup link|backup player|host 1|host 2|choose another player',
    ],
    [
      'server_list',
      2,
      'hd-1|hd-2|player 3|other servers|another server|change the server|if the player|report broken|report chapter error|dead link*|links dead|reup|re-up|re-upload*|reupload*|mega folder|google drive links|g-drive|single click download|get link|split parts|interchangeable parts|stream 3|streamlare|vidoza|mega upload|megaup|anonfiles|image server|episode server*|hidden content|thank the uploader|hide links',
    ],
    ['server_list', 1, 'dailymotion|ok.ru|part 1 part 2'],
    [
      'server_list',
      2,
      'embed 1|embed 2|embed 3|embeds|player works|instant link|telegram file|g-direct|fast servers|fast server|direct mirror|bunkr|cyberdrop|saint2|vidmoly|vidhide|streamhg|rapid-cloud|megacloud|swiftload|zip pass|rar pass|archive pass|password is|pass:|file password|unzip password|nitro|buzzheavier|send.cm|hexupload|dropapk|uploadhaven|qiwi|server down|all servers|choose server|select server|servers below|mirrors below|lane b|alternative player|backup stream|link expired|working link*',
    ],
    [
      'server_list',
      2,
      'netu|uqload|byse|supervideo|dropload|images not loading|images do not load|reply to see|reply to unlock|hidden link*|thanks for sharing',
    ],
    [
      'server_list',
      2,
      'second server|first server|third server|second player|other player|refresh if it|if it lags|if it buffers|player is below|download button below|below the player|server one|server two|server alpha|main server|fast mirror|on mega for',
    ],
    [
      'server_list',
      2,
      'must reply|view the links|reply and have|reseed|seed please|amzn web-dl|[req]|request fulfilled|mirror dead|posts to view|thank to unlock|like to unlock|thank you button|parts 1-4',
    ],
    [
      'disclaimer',
      2,
      'not store any files|not host any files|do not host any content|do not host any videos|not hosted on our server*|non-affiliated third parties|non affiliated third parties|links to media hosted on third*|only links to|only provides links|hosted by third part*|third-party services|collected from the internet|found freely on the internet|for educational purposes only|support the author by buying|delete within 24 hours|we only index|provided by third parties|does not accept responsibility for content hosted|no files are hosted|no files are stored|nothing is hosted|we do not upload|not responsible for content hosted|links to third-party|third party sources|third-party sources|hosted on third-party|files are hosted elsewhere|found on the internet|publicly available on the internet|scraped from|content is provided by non|we are just a search engine|links submitted by users|contact the hosting provider',
    ],
    [
      'disclaimer',
      2,
      'only embed|contains links to videos|only contains links|only link to media|link to media hosted|does not host any|belong to their respective owners|belong to the respective owners|are copyright of their owners|copyright of their respective|we just keep backups|these are backups|backups for people who own|uploaded by our readers|uploaded by our users|uploaded by users|files that users uploaded|we only collect|already on the web|already on the internet|we do not broadcast|do not broadcast anything|embed players found|write to the hosts|dmca ignored|ignore dmca|dmca-free|no takedowns|bulletproof host*|does not upload any|buy the original|if you like the game buy|if you like it buy|support the author if you can',
    ],
    [
      'disclaimer',
      2,
      'publicly available embeds|scrape publicly|videos come from third|come from third-party|third-party hosts|third party hosts|third-party websites|third party websites|for evaluation only|for testing purposes only|for preview only|remove request|removal request*|takedown within|contact the host|files are not on our|nothing is stored|stores nothing|we only link|links only|just links|found on the web|freely available on the',
    ],
    [
      'disclaimer',
      2,
      "don't own any of the|do not own any of the|we do not own any|we do not own the|don't own the rights|does not own any|all media is hosted by|hosted by non-affiliated|non-affiliated sites|no copyright infringement intended|contact for removal|contact us for removal|removal form|not affiliated with the creators|not affiliated with the author*|samples available",
    ],
    [
      'address_move',
      2,
      'new domain|new address|bookmark our|bookmark this|bookmark the new|we have moved to|domain was blocked|domain has been blocked|domain was seized|old domain|official mirrors|working mirror*|proxy list|mirror list|unblock*|alternative domain*|latest domain|backup domain*|if the site is blocked|updated domain|current domain|save this link|save our new|latest url|official domain|mirror site*|we moved to|share our new|follow us on telegram for',
    ],
    [
      'address_move',
      2,
      'current mirror*|current address|tor address|our tor|onion mirror|isps block us|blocked by your isp|isp block*|use a proxy|domain was taken down|domain got blocked|domain seized|the site may be blocked|may be blocked at any time|if we go down|proxy sites',
    ],
    ['address_move', 1, 'use a vpn|vpn recommended|share it with friends|join our telegram|join telegram'],
    [
      'address_move',
      2,
      'domains change|our linktree|linktree for|new links on our|always find us|find us at|latest working domain|domain rotation|mirror domains|clone sites|beware of clones|beware of fake sites|fake copies of our site|official link',
    ],
    ['address_move', 1, 'vpn friendly|vpn is recommended|works with vpn'],
    [
      'money',
      1,
      'read ahead|early access|buy us a coffee|ko-fi|donate crypto|usdt|bitcoin accepted|pay with crypto|crypto payment*|premium supporters|patreon',
    ],
    ['money', 1, 'monero|pay with bitcoin|gift cards|early chapters for|vip members|vip access|crypto only|donors get'],
    [
      'ad_wall',
      2,
      'disable adblock|disable ad block|disable your ad blocker to watch|turn off adblock|turn off your ad blocker|close the ads|close the pop-up*|close pop-ups|wait 5 seconds|close ad and play|adblock detected|click the play button twice',
    ],
    [
      'ad_wall',
      2,
      'use a popup blocker|ads are how we pay|close the popups|skip the ads|wait five seconds|ignore the pop-ups|disable ad blocker',
    ],
    [
      'crack_word',
      2,
      'cracked|crack|keygen|key generator|serial key|serial keys|license key free|pre-activated|preactivated|pre activated|activator|warez|nulled|mod apk|modded apk|premium unlocked|pro unlocked|unlocked premium|unlimited coins|unlimited gems|unlimited money|bypass activation|patched exe|product key free|lifetime activation|fitgirl|no cd|nsp rom|switch roms',
    ],
    [
      'crack_word',
      2,
      'crackfix|online fix|online-fix|emulator applied|steam emulator|repack by|repacks|repack size|selective download|dodi|skidrow|elamigos|kmspico|mod info|mod menu|mod features|no root mod|unlimited skips|prod keys|gpl club|with patch|patch included|block the app in your firewall|block in firewall|block it in the firewall|block the program|do not update|false positive|product keys free|activated version|full activated',
    ],
    [
      'crack_word',
      2,
      '[patched]|x64 patched|license already applied|license applied|licence applied|already licensed|updates blocked|update blocked|block updates|install and use forever|lifetime activated|activated forever|activated for life|fully activated|full activation|disable gatekeeper|gatekeeper and sip|disable sip|turn off gatekeeper|razor1912|tenoke|goldberg emulator|smartsteamemu|mount the iso|mount or burn|burn or mount|ps4 backport*|backport pkg|backported pkg|ps4 pkg|ps5 pkg|pkg download|fake signed|nfo attached|scene group|unpack and play|extract and play|features unlocked|vip unlocked|all unlocked|everything unlocked|fully unlocked|signature killed|analytics removed|aosp compatible|debug info removed|moded by|modded by|mod by|mod extra|mod unlocked|mod money|mod version|modded version|no license check|no activation needed|without a license|without licence|licence bypass|premium free|free premium|vip mod|hacked version|hack apk|unlock all|trial reset|reset trial|reg key|regkey|patch only|dongle emulator',
    ],
    ['crack_word', 2, 'no license needed|no licence needed|rar password:'],
    [
      'crack_word',
      2,
      '+ serial|with serial|serial included|activation included|replace the exe|replace exe|replaced exe|original exe|fix folder|fix only|fixed exe|antivirus off|switch off antivirus|switch off the antivirus|anti-ban|antiban|copy the obb|copy obb|obb file|uninstall the original|original app first|unlimited gold|unlimited everything|unlimited lives|everything unlimited|shop is free|free shopping|in-app purchases free|free in-app|iap unlocked|mod (unlimited',
    ],
    [
      'software',
      1,
      'full version|download full|free download|setup.exe|windows defender|portable|latest version|pro version|keygen included|crack included|copy the crack|patch|apk|download now|software|premium|for pc|install|torrent|games',
    ],
    ['software', 1, 'plugin|plugins|vst|for windows|for mac|win/mac|setup|dlc|all dlc|antivirus|firewall|gb'],
    [
      'software',
      1,
      'multilingual|x86|x64|macos|win|mac|mac users|build|lite|pkg|zip|app|apps|vpn|office|photoshop|adobe|autocad',
    ],
    [
      'software',
      1,
      'run as admin|run as administrator|obb|no root|buy it if you use it|if you use it for work|serial number|pre-installed|patched|registration key|hosts file|bypassed|ads removed|keyless',
    ],
    [
      'protection_defeated',
      3,
      'mod apk premium unlocked|premium unlocked apk|crack and keygen|crack only folder|cracked games|cracked software|warez download*|nulled themes|nulled scripts|nulled plugins|mod apk unlimited|with crack|incl crack|crack download|pre-cracked|keygen download|drm removed|drm stripped|licence removed|license removed|licence check removed|license check removed|activation removed|activation bypass*|license bypass*|drm-stripped|de-drm|cracked apps|cracked plugins|cracked vst|cracked by|free premium accounts|premium account generator|paid apps free|nulled download|patched apk|cracked download|download cracked',
    ],
    [
      'protection_defeated',
      3,
      'crack + license key|crack + serial|crack license key|crack with license key|crack serial key|mod apk unlocks|unlocked mod|apk unlocked|premium mod apk|mod apk v*|pre-activated full|game is cracked|disable your antivirus before|nulled premium|download nulled|license check bypassed|paywalled posts|paywalled articles free|paywalled paper free|paywalled papers|any paywalled|bypass paywall*|all paid tiers|tiers unlocked|paid posts for free|paid posts free|paid content for free|unlock paywalled|behind a paywall are shared|patreon posts free|patreon rip*|fanbox rip*|gumroad rip*|onlyfans rip*|fansly rip*|patreon and fanbox|patreon unlocked|premium for free forever',
    ],
    [
      'protection_defeated',
      3,
      'full version crack|crack full version|crack 2024|crack 2025|crack 2026|crack free|free crack|crack for|crack + patch|crack + activation|activation code free|keygen free|keygen + patch|serial key free|license key full|patched free|patched full version|pre-patched|paid apk|premium apk|pro apk free|mod apk download|mod apk latest|apk mod|modded apps|modded games|hacked apk|hacked games|nulled wordpress|nulled version|siterip*|site rip*|paysite*|paywall removed|paywall-free articles|without paying the creator|content behind paywalls|subscription content free|subscriber content free|premium content leaked|unlock onlyfans|onlyfans viewer|onlyfans free|free onlyfans|onlyfans bypass|patreon viewer|fanbox viewer|steam games free|ps4 games free|switch games download|game cracks|copy crack',
    ],
    [
      'protection_defeated',
      3,
      'mod unlimited|unlimited money mod|+ serial key|+ keygen|with keygen|keygen and patch|full version activation included',
    ],
    [
      'protection_defeated',
      3,
      'paid sheet music|premium fonts for free|premium themes for free|premium plugins for free|premium templates for free|premium assets for free|premium accounts free|paid fonts free|paid themes free|paid templates free|paid assets free|paid plugins free|paid scores|paid scripts free|stock images without watermark|remove watermark shutterstock|scribd downloader|freepik premium downloader',
    ],
    ['iptv_word', 1, 'iptv|m3u|mag box|stb|smarters|xtream|firestick|iks|enigma2|set-top'],
    [
      'iptv_word',
      1,
      'fire stick|formuler|tivimate|ibo player|android box|m3u playlist|mag device*|live tv channels|channels and vod|channels & vod',
    ],
    ['iptv_word', 1, 'm3u8|m3u line|tv box'],
    [
      'offer',
      1,
      'reseller*|credits|channels|vod|ppv|free trial|whatsapp|24h trial|no contract|lifetime subscription|1 month|12 months|anti-freeze|telegram|24 hour trial|24 hours trial|trial line|no buffering|buffer-free|instant activation|ppv events|crypto|resell|panel|pay monthly|yearly plan|multi-connection|all packages',
    ],
    [
      'offer',
      1,
      '24h test|24 hours test|free test|iptv test line|test lines|friends and family|instant delivery|adult packages|no contracts|all premium sports|anti freeze|antifreeze|become a reseller|bitcoin|up to 4 devices|6 months|catch-up included|every pay-per-view|all ppv|channel list|uk us ca|no refund once',
    ],
    [
      'offer',
      1,
      '28k live|cashapp|btc|load our m3u|99.9% uptime|for sellers|24/7 support|multi screen|2 connections|ppv fights',
    ],
    [
      'iptv_resale',
      3,
      'iptv reseller*|reseller panel|iptv subscription|best iptv|iptv panel|premium iptv|iptv trial|iptv credits|cheap iptv|iptv free trial|all sky channels|all ppv events|iptv service|iptv restream|iptv seller*|buy iptv|iptv reselling|iptv line*|iptv 4k|iptv deal*|fully loaded firestick|jailbroken firestick|fully loaded box|loaded kodi box|kodi builds|stbemu',
    ],
    [
      'iptv_resale',
      3,
      'buy panel credits|iptv free test|iptv 24h|24h iptv|iptv server|iptv streams|iptv plans|iptv pricing|iptv uk|iptv usa|iptv canada|live channels and vod|live channels vod|all premium sports ppv|premium sports, ppv|sports, ppv and movie channels|resell iptv|iptv with all|channels for one price',
    ],
    [
      'iptv_resale',
      2,
      'live channels, vod|channels, vod and|24h test|24 hour trial|24h trial|24h free trial|ppv included|every pay-per-view|all ppv|adult channels|channel list and epg|anti-freeze|works on firestick|works on fire stick|mag, smart tv|mag and smart tv|firestick, mag|fire stick, mag|panel credits',
    ],
    [
      'iptv_resale',
      3,
      'trial line|36h trial|48h trial|m3u line*|bulk credits|credits for sellers|every channel you can think|channels you can think|all channels unlocked|unlocked channels|every sports channel|worldwide channels|premium channels for|sky sports and bt|sky, bt and|all uk channels|all us channels|dezor|iptv provider|iptv supplier|no freezing|zero freezing|zero buffering',
    ],
    [
      'iptv_resale',
      2,
      'on demand and all|live and on demand for $|instant delivery by email|free test line|iptv test line|test lines',
    ],
    [
      'iptv_resale',
      3,
      '000 channels|000+ channels|000 live channels|000 live tv channels|thousand channels|channels from around the world|channels worldwide',
    ],
    [
      'iptv_resale',
      2,
      'k live channels|vods|000 vod|000 movies and series|master panel|wholesale panel|firestick, smart tv|3 hour trial|6 hour trial|12 hour trial',
    ],
    [
      'iptv_resale',
      2,
      'tired of paying for cable|tired of cable|say goodbye to cable|say goodbye to your cable|stop paying for cable',
    ],
    [
      'iptv_resale',
      3,
      '500 live channels|,500 channels|ppv and 18+|ppv, 18+|ppv and adult|sports, ppv and 18|channels incl uk|credits for resellers|resellers from|reseller credits|one login everything|all channels one price|runs on firestick',
    ],
    [
      'iptv_resale',
      2,
      'firestick, android|firestick android|android and mag|android, mag|one subscription everything|catalogue of movies and ppv|18+ channels|adult 18+|500 channels',
    ],
    ['live', 1, 'livestream|live hd|streams|watch live|live streaming|links'],
    ['live', 1, 'live cricket|watch the match|streaming hd|stream'],
    ['live', 1, "in hd|tonight's games|home feed|away feed|watch free|live now|live today|live tv|multiview"],
    [
      'match',
      1,
      'football|soccer|nba|nfl|ufc|boxing|formula 1|f1|match|matches|ppv|sports|cricket|fight night|kick-off|cup final|derby',
    ],
    [
      'match',
      1,
      'rugby|tennis|mlb|nhl|kabaddi|mma|motogp|la liga|champions league|grand prix|league match*|prelims|wrestlemania|vs|every league',
    ],
    [
      'match',
      1,
      'game|games tonight|matchup|league pass|premier|serie a|bundesliga|ncaa|super bowl|world cup|euro 2024|playoffs|title fight|fights|race|races|nascar|golf|hockey|baseball',
    ],
    ['match', 1, 'wrestling|pay-per-view|smackdown|ppv replay|main event|knockout'],
    [
      'sport_restream',
      2,
      'free live stream|free live streams|live stream free|live streams free|free sports streaming|acestream|ace stream|sopcast|crackstream*|streameast|reddit streams|free ppv|watch live free|nba streams|nfl streams|soccer streams|stream links|buffstreams|sportsurge|free hd stream*|all matches free|stream free hd|free stream|free streams|all games free|live sports free|free live sports|free live tv|watch all matches|hd streams|no blackout*|ppv free|pay-per-view free',
    ],
    [
      'sport_restream',
      2,
      'free soccer stream*|free cricket streaming|live cricket free|free mma stream*|watch the ppv|ppv for free|ppv stream*|links go live|streams go live|streams are posted|links are posted|all paid channels|sky feed|stream 1 hd|stream 1 (hd|no cable|live tv free|live matches free|live match free|live football free|watch football free|watch live matches|channel 1 buffers|hd 60fps|multi-view available',
    ],
    [
      'sport_restream',
      2,
      'home feed|away feed|no league pass|without league pass|every game free|every game, every night|every match free|every fight free|free fight|fights free|all sports free|sports channels free|watch sports free|watch nba free|watch nfl free|watch ufc free|watch f1 free|watch boxing free|stream sports|sports streams|sport streams|sports streaming free|free nba|free nfl|free ufc|free boxing|free f1|football streams|football stream|cricket streams|hockey streams|mlb streams|nhl streams|ufc streams|boxing streams|mma streams|f1 streams|match streams|streams for|reliable streams|backup streams|hd feeds|multiple feeds|pick a feed|pick a stream|stream east|crack streams|links 30 minutes|30 minutes before kick|15 minutes before kick|before kick-off links|multi stream|multistreams',
    ],
    [
      'sport_restream',
      2,
      "don't need the pay-per-view|no need to pay the ppv|no need for ppv|no pay-per-view|without the pay-per-view|without paying for ppv|instead of paying for ppv|instead of the ppv|whole card free|full card free|full card live free|link appears|link will appear|links appear|link will be posted|link goes up|link drops|streamed here|stream will be here|main feed|live free hd|live, free|free hd live|live for free here|watch here live|chat rules apply",
    ],
    [
      'sport_restream',
      2,
      'full show|full replay|watch wrestling|wrestling online free|watch raw|watch smackdown|watch wwe|watch aew|replay of the ppv|replay of the pay-per-view|full ppv|an hour before the bell',
    ],
    [
      'download_index',
      2,
      'magnet|torrents|seeders|leechers|download zip|zip download|direct download|ddl|flac download|320kbps|discography|complete series download|z-library|libgen|ebook dump|audiobook free|download all volumes|scene releases|nfo|password protected rar|rar password|leaked album|album leak|album zip|epub|torrent|nsp xci|mega pack|all in one pack|flac album|zip album|rip download|password for all|archive password|azw3|public tracker|private tracker|seedbox|direct links|gdrive links|mega links|mirror download',
    ],
    [
      'download_index',
      2,
      'romset*|rom set*|rom pack*|no-intro|redump|bios files|iso library|verified dumps|romhack pack|group buy|groupbuy|gb course*|test bank*|solutions manual*|solution manuals|edition pdf|pdf instantly|textbook pdf|textbooks as pdf|any paywalled paper|flac / 320|320 zip|mp3 zip|cd rip|320 kbps|mp3 320|vinyl rip|web rip flac|album rar|retail pdf|game + update|update + dlc|nsp + update|all dlcs|by mega link|dump library|reuploaded in hd|full zip',
    ],
    [
      'download_index',
      2,
      'publisher pdf|vector pdf|board review videos|video course download|lossless|flac 24|24/96|24-96|hi-res flac|tracker release|scans included|ost flac|vinyl flac|web flac|cbr|cbz|complete pdf|nsw rom|nsw nsp|nsz|iso rom|wbfs|chd|psx iso|ps2 iso|game iso|drive link|google drive|drive folder|mega.nz link|onedrive link|parts rar|part1.rar|rar parts|full pack|ultimate pack|bundle download|courses bundle|course bundle|course dump|course archive|courses archive|sharing courses|course rip*|udemy free|udemy courses free|coursera free|domestika free|skillshare free|masterclass free|piano sheet pdf|sheet music pdf|stock photos free premium|fonts free premium|font free download full|sample pack free|sample packs free|kontakt library',
    ],
    ['download_index', 1, 'free pdf|pdf download free'],
    [
      'download_index',
      2,
      'no drm|without drm|all retail|m4b|audiobooks in m4b|members who upload|collection of paid courses|mega collection|course collection|collection of courses|seeds and peers|full set on mega|complete set mega',
    ],
    [
      'download_index',
      2,
      'weekly pack|weekly comics|comics pack|comics in cbr|back issues download|already ripped|scores ripped|rips of|no watermark pdf|full pdf all pages|premium fonts|foundry fonts|font bundle free|premium templates free|premium assets free|3d models free premium|unity assets free|unreal assets free|sells for $',
    ],
    [
      'early_leak',
      3,
      'before official release|before it is released|spoiler scans|early scans|leaked chapter*|days before print|before the magazine|leaked album|pre-release leak|before it airs|ahead of the official|ahead of official|leaked early|early leak*|leaked episode*|leaked movie*|pre-release copy',
    ],
    [
      'early_leak',
      3,
      'raw leaks every|before the official translation|before it comes to streaming|days before release|before it is out|onlyfans leak*|leaked onlyfans|patreon leak*|fansly leak*|fanbox leak*|leaked patreon|course leak*|courses leaked|leaked course|leaked content free|creator leak*|creator dump*|onlyfans mega|leaked videos free|leaked packs|mega leaks|album before release|leaked game build*',
    ],
    [
      'early_leak',
      3,
      'leaked single|leaks daily|daily leaks|leaked posts|locked posts|leaked paid|paid posts|paysite content|subscription site content|daily drops from|ppv vids|nudes leaked|leaked sets|full leak*|leaked full|leaked before|early access leak|leaked pages|watch before release|read before release|before the app|ahead of the app|ahead of japan',
    ],
    [
      'early_leak',
      3,
      'as soon as it leaks|exclusive content without|subscriber-only content free|exclusive content free|paid chats|trade your purchases|upload what you bought',
    ],
    ['early_leak', 2, 'leaked courses'],
    [
      'early_leak',
      2,
      'latest chapter first|latest chapters first|chapters before anyone|first on the net|fastest updates|fastest release*|earliest release*|first to upload',
    ],
    [
      'early_leak',
      3,
      'leaked photos and videos|leaked videos and photos|leaked private|private posts without|posts without a subscription|content without a subscription|without subscribing to her|leaked nudes|private photos leaked|full set leaked',
    ],
    [
      'chapter_list',
      1,
      'latest chapter*|next chapter|prev chapter|previous chapter|all chapters|chapter list|updated daily|completed manga|ongoing|every day|latest episodes|read next',
    ],
    ['chapter_list', 1, 'latest updates|top airing|new drops daily|newly added|ch. list|new releases daily'],
    ['chapter_list', 1, 'webtoon mode|page mode|cascade mode'],
    [
      'chapter_list',
      1,
      'report a missing page|missing pages|left and right keys|arrow keys to|to turn pages|next page|page 1 of|swipe for next',
    ],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      '123movies|putlocker*|fmovies|gomovies|solarmovie|soap2day|yesmovies|kissanime|9anime|gogoanime|mangakakalot|manganato|kissmanga|mangadex|primewire|the pirate bay|piratebay|1337x|rarbg|limetorrents|yts|hianime|zoro.to|mangafreak|rawkuma|*movies123*|*rawmanga*|*mangaraw*|*freemovies*|*rawkomi*|lookmovie|flixhq|sflix|cineby|bflix|movies7|vidsrc|animesuge|aniwave|animepahe|kimcartoon|readcomiconline|comick|bato.to|asura scans|reaper scans|flame scans|z-lib*|annas archive|ebook3000|vipbox|hesgoal|totalsportek|methstreams|footybite|igg-games|oceanofgames|steamunlocked|getintopc|filecr|crackingpatching|apkmody|happymod|tamilrockers|filmyzilla|filmywap|moviesverse|vegamovies|mp4moviez|khatrimaza|isaimini|bolly4u|worldfree4u|dramacool|kissasian',
    ],
    [
      'site_brand',
      2,
      'sci-hub|scihub|library genesis|annas-archive|coomer|kemono|simpcity|fapello|thothub|udemyfreecourses|freecoursesite|libgen.*|dodi repacks|fitgirl repacks|nsw2u|romsfun|romspure|cinemaos|hurawatch|myflixer|goojara|flixtor|aniwatch|weebcentral|mangafire|mangabuddy|toonily|novelfull|lightnovelworld|readlightnovel|free-novels',
    ],
    ['free', 1, 'free|without paying|no cost'],
    ['free', 1, 'without spending|no charge|zero cost|not a cent'],
    ['consume', 1, 'watch|read|stream|streaming|download|downloads|online'],
    ['consume', 1, 'unlock'],
    [
      'media',
      1,
      'movie|movies|film|films|manga|manhwa|manhua|anime|comics|tv show|episodes|episode|chapters|chapter|volumes|novels|ebook|ebooks|epub|textbook*|albums|album|discography|light novel*|bestsellers|audiobook*|webtoon*|k-drama*|drama|season|audiobook|courses|course|tutorials|magazine*|newspapers|songs|song|lyrics|soundtrack|seasons|documentar*|cartoon*|shows|comic|novel|textbook|games|game|roms|raws|series|k-dramas|dramas|sheet music|sample packs|fonts|templates|themes|plugins',
    ],
    [
      'media',
      1,
      'rom|manhwas|manhuas|web novel*|webnovel*|papers|brush pack*|creators|academy|masterclass|mastermind|workbooks|bestseller|titles|box set*|hollywood',
    ],
    [
      'media',
      1,
      'books|vol|vols|volume|e-books|e-book|pdfs|cosplay sets|onlyfans|originals|kdrama|kdramas|cdrama|blockbuster*|box office hits|soap operas|sitcom*|miniseries|ova|ost|mixtape*|vinyl|lossless|exam dumps|video course*',
    ],
    ['media', 1, 'wrestling|graphic novel*|full show|sound packs|luts|3d models'],
    ['media', 1, 'web-dl|webrip|bdrip|bluray|blu-ray|dvdrip|hdrip|2160p'],
    [
      'download_index',
      2,
      'rom download|rom downloads|download rom|roms download|full rom set|usa rom|shadow library|papers and books free|books and papers free|paywalled papers free|bypass paywalls|million books free|million papers',
    ],
    [
      'free_whole_work',
      2,
      'papers and books, free|books, free for everyone|all courses free|premium courses|leaked subscription|subscription content leaked|leaked content folder|leaked videos|leaked photos|leaked set|full leak|mega leak|onlyfans leak|patreon leak|fansly leak',
    ],
    ['early_leak', 2, 'leaked subscription content|leaked folder'],
  ],
  contexts: {
    climbing:
      'climbing|climber*|crag*|boulder*|belay*|off-width*|offwidth*|hand jams|crack climbing|rope team|harness|topo|sport routes|trad routes|mountaineer*',
    free_licence:
      'cc0|creative commons|cc by|cc by-sa|royalty-free|royalty free|attribution|free licence|free license|commercial use|cc-by*|public domain dedication|free to share|free to copy',
    reporting:
      "arrested|court|ruled|ruling|lawsuit|sued|convicted|sentenced|prosecutor*|police|judge|judgment|verdict|alleged*|according to|reported|researchers|study finds|study|survey|plaintiff*|defendant*|infringement|copyright holders|anti-piracy|piracy|pirate site*|pirated|illegal|crackdown|raid|newsletter|journal|article|explains|we examine|thesis|infringing|rights holders|newsroom|shut down by|the term|called|known as|fandom studies|wiki|solicitor*|high court|magistrate*|fined|charged with|detectives|seized servers|blocked by court|court order|legal risks|is it legal|copyright infringement|counterfeit|lawyers|regulator|law firm|interviews with|master's thesis|dissertation|department of|faculty|scholars|readers say|respondents|questionnaire|we interviewed|paid services|legal services|why i stopped|explained|glossary|encyclopedia|encyclopaedia|see also|what does|we do not link|is a crime|is a criminal|trading standards|correspondent|consumer advice|police said|officers seized|on suspicion of|pleaded guilty|jailed for|attorney*|copyright notice|settlement demand|free consultation|obligation|white paper|abstract|interview study|participants|ethnograph*|methodology|opinion piece|editorial|long reads|etymology|copyright law|copyright act|intellectual property|industry body|trade body|warning signs|creators' alliance|illegal streaming|illegal stream*|illicit|injunction|rightsholder*|demoscene|copyright offences|piracy trade|fact check|crackers of|copy protection|our reporter|told reporters|told us how|where to watch legally|fines of|heavy fines|fines up to|look back|columns|by our|staff writer|subscribe to the magazine|break copyright law|breaks copyright law|copyright infringers|counter-notice|press standards|safe to use|is it safe|local listings|tv channel, live|betting tips|fact-check|history of piracy|live blog|live ticker|live updates|live score|live scores|match report|match preview|kick-off is at|final score|consumer association|consumer centre|consumer protection|victims of|a reader writes|recap of|spoilers below|spoilers for",
    prohibiting:
      "prohibited|forbidden|not permitted|not allowed|may not|must not|do not upload|acceptable use|terms of service|repeat infringer*|will be terminated|will be suspended|terminate*|suspend*|report abuse|abuse@*|violat*|takedown|designated agent|we remove|notice and takedown|our policy|customers may|filter list|blocklist|are banned|banned|do not ask|do not post|don't post|don't ask|no warez|no piracy|not tolerated|will be deleted|are deleted|is deleted|is warned|without warning|offenders|posts asking|forum rules|board rules|house rules|community rules|code of conduct|moderators|we act on|valid notices|abuse desk|abuse team|zero tolerance|read before posting|not welcome|is not allowed|will be removed|will be banned|acceptable use policy|lose their account|rule 1|against the rules|instant ban|permanent ban|on sight|we disable|we terminate|repeat infringers|not endorse|deleted on sight|closed accounts|close accounts|claimed infringement",
    licensed:
      'official|officially|licensed|under licence|under license|publisher*|©|(c)|copyright holder|all rights reserved by|ad-supported|supported by ads|with ads|licensors|studios|simulpub|viz media|crunchyroll|until|limited time|campaign|first chapters|publishing|published by|authorised|authorized|subscription from|per month|rating|ofcom|broadcast rights|official app|legal|legally|partners|rights for|invoice|refund*|vat|warranty|tickets|ticket office|customer service|customer support|terms and conditions|set-top box included|licensed by|buy now from|in bookshops|in all good bookshops|pre-order|sold by|in stores|the band|our shop|name your price|money back|cancel any time|cancel anytime|first month free|free trial then|in cinemas|premium plan|cancel whenever|new members|free with ads|ad breaks|commercial breaks|supported by advertising|closed captions|plans from|a month with ads|rights differ|not available in every country|available in the us|cookies|cookie settings|ltd|plc|gmbh|llp|registered office|registered in|careers|investor*|press office|press room|advertise with us|retailers|bookshop*|bookstore*|paperback|hardback|goes on sale|imprint|lettering by|creators are paid|pays the studios|pay the studios|licensed from|app store|google play store|bandcamp|merch|tour dates|mailing list|record label|licensing|legal offers|legal streams|legal service*|broadband|full fibre|fibre line|router|modem|minimum term|cooling-off|network status|your bill|landline|regulated by|under agreement with|communications authority|free returns|free shipping on|over £|your receipt|receipt|site licence|site license|volume licen*|purchased|annual plan|with a subscription|subscription plan*|annual subscription|your subscription|subscription starts|members unlock|same day as japan|simulcast*|back chapters|our licensors|rights reserved by|with permission|by permission|licensed services|ticketing|showtimes|authorised dealer|contact sales|support team|free for home|evaluation version|30-day trial|links to trials|legit|legitimate|legal copies|catalogue|parental controls|premium members|redeem|gift card|gift voucher*|do not sell my personal|jobs|pre-order now|released on|steelbook|free delivery|one-time purchase|does not include any|does not contain any channels|bring your own|your own provider|money-back|ssl|company no|your favourite retailer|full terms|terms apply|apply online|accessibility|accessibility statement|sponsors|official partner*|rights holders are|licensed platforms|licensed partner*|library of movies|original series from|available on dvd|order print|in print|buy the book|at cost|certificates cost|box office opens|box office open|installation included|set-top box from|your licence key|your license key|licence key by e-mail|license key by email|licence key is sent|license key is sent|buy the full version|buy the full game|buying the full version|upgrade to the full version|unlock the full version|full version costs|full version for a one-off|trial of the full version|full version trial|trial version|try the full version|free 14-day trial|14-day trial|14 days free|30 days free|free for 30 days|trial for 30 days|30-day free trial|activate your licence|activate your license|activate your account|activate your card|activation code on your receipt|online activation required|serial number on the|serial number of your|serial number of the device|register your serial number|product key on the|order confirmation|on my subscription|subscription to|for subscribers|subscribers only|paid subscribers|paid plan|with a registration|by contract with|agreements with the channels|blu-ray opens|preorder for',
    public_broadcaster:
      "public broadcaster|public service|broadcaster|tv licence|catch-up|catch up|bbc|pbs|available in the uk|media library|license fee|licence fee|public television|federation|league channel|our channel|radio|stations|podcast*|sermon*|church|service live|national broadcaster|public tv|charter|audio description|sign language|free-to-air|free to air|the league's own|league's own|federation's|own channel|own app|network's own|governing body|season tickets|club media|national team|tv schedule|iplayer|ombudsman|public-service|listen again|community radio|regional news|parliament|transfers|predicted line-ups|kick-off time|sports desk|free-to-view|tv listings|on bbc|on itv|main event|live on radio|live commentary on|commentary on the radio|watch the match with us|show the match on|screens in the pub|big screen in the|match on our big|television network|broadcasting corporation|radio and television|television station|tv station|tv license",
    library:
      'library|libraries|library card|librarians|lending|borrow|loan|loans|public domain|out of copyright|project gutenberg|open access|overdrive|copyright expired|reading room|branches|course reserves|volunteers|copyright has run out|copyright has expired|public-domain|interlibrary|e-lending|due date|returned automatically|proof of address|digitised|digitized|past papers|mark scheme*|exam board|lesson plan*|teachers|pupils|syllabus|ministry of education|worksheets|open textbook*|open educational|lecture notes|students and staff|staff area|parents|reading list|storytime|with your card|restored from|silent film*|library catalogue|peer-reviewed|verified teachers|problem sets|lecture videos|student resources|funded by a foundation|nonprofit|non-profit|errata|university press|instructor resources|certificates of completion from',
    open_source:
      'linux|ubuntu|debian|fedora|checksum*|sha256*|gpg|open source|open-source|gpl|mit license|apache license|distribution|iso image|kernel|source code|ssh-keygen|npm|github|git|repository|free software|maintainers|package|iso images|sha-512|sha512*|sha-256|md5sum|live usb|gplv3|pgp|tarball|package manager|contribut*|issue tracker|foss|f-droid|bug report*|arm64|amd64|keep seeding|leave your client open|install guide|nightly builds|bsd|lgpl|pull request*|openssh|desktop environment|bootloader|flash tool|custom rom|custom roms|flash cart|lineageos|source code where|voids the warranty|emulator developers|patch files|pip install|brew install|apt install',
    camera:
      'photograph*|camera|lightroom|exposure|lens|sensor|dng|shoot|shooting|white balance|darkroom|histogram|megapixel*|raw files|raw converter*|raw format|raw photos|denoise|batch export|lenses|raw image*|raw develop*|photo editor|photo editing|my photos|your photos|family photos|negatives|your negatives|slides scanned|film rolls|rolls of film|photo lab|film lab|finished files|prints and scans|35mm',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'recipe*|milk|vegan|diet|food|meat|vegetable*|salad|honey|cheese|nutrition|fish|eggs|chicken|free-range|kitchen|oats|dog food|sugar|gluten*|raw denim|raw jeans|selvedge|denim|jeans|weaver*|unwashed|wool|yarn|cashews|dessert*|raw food|smoothie*|butcher*|sushi|sashimi|raw materials|raw sugar|raw cotton|raw silk|leather',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling:
      'wwe|wrestl*|smackdown|championship belt|monday night raw|raw results|monday raw|tag titles|tag team|title match|brawl|raw opened|climbing|climbed|pitches|ascent|bouldering|crag*|rock face|belay*|guidebook|ringside',
    // Programs, and the chemistry of cracking.
    code: 'function|malloc|pointer|buffer|memory|array|api|parser|struct|const|returns|callback|compiler|raw data|dataset|csv|json|bytes|hex|socket*|thread|codec*|ffmpeg|encod*|command|config*|cli|typescript|javascript|unpaywall|doi resolver|endpoint*|schema|serialize*|serializ*|terminal|compile*|regex|stack trace|terraform|docker|stream api|readable stream|byte stream',
    relocation:
      'clinic|patients|surgery|town hall|council|municipal*|our company|our office|school|customers|rebrand*|practice|opening hours|parish|university|email addresses|our firm|bakery|branch|residents|local authority|planning|community centre|village hall|gym|enrol*|appointments|our members|our website has moved|website has moved|find us|volunteers needed|trustees|registered charity|patient form|the old address will work|choir|youth club|academy trust|our shop has moved',
    own_work:
      'my own|my comic|my webcomic|i write|i draw|original work|original serial|my story|my novel|written by me|i am the author|my patrons|creator-owned|own characters|i publish|written and drawn by|self-published|author of|my book|devlog|changelog|pay what you want|itch|itch.io|wishlist|free demo|playable demo|demo out now|the demo|patch notes|game jam|solo developer|we are a team of|two people|early builds|my game|our game|kickstarter|backers|playtest*|freeware|one developer|portfolio|my music|my songs|composed by|composer|recorded in my|my podcast|read by the author|narrated by the author|i wrote|i made|i composed|self-released|press kit|developer log|made with godot|made with unity|made with unreal|made by two|solo project|hand-drawn by|my readers|own songs|our band|our first album|my blog|digitally signed|our own music|our own game|our own books|our own recordings|indie developer|indie team|indie studio|official patch|balance patch|day-one patch|community patch notes|our first patch|patch 1.',
    security:
      "malware|trojan|infect*|phishing|security researchers|ransomware|stealer|antivirus vendor|threat*|beware|warns|warning|victims|scam|avoid|vulnerab*|risk of|risks|never turn off|do not turn off|never disable|do not disable|password stealer*|stealer*|miner*|our lab|laboratory|spyware|hidden inside|what is inside|infected downloads|virus scan|virus scanner*|trojans|keylogger*|hijack*|lose their passwords|password theft|botnet|adware|payload|fake keygen*|emptied|identity theft|stay safe|cybercrim*|cyber security|cybersecurity|security vendor|dangers of|cryptominer*|security patch*|critical patch*|patch tuesday|patch management|apply the patch as soon|unpatched|patched in version|patched versions|released a patch|cracked by researchers|crack passwords|cracking passwords|password cracking|password cracker|phone home|phoned home|spare machine|pay developers|sandbox|reverse engineered the|what is in a cracked|what's in a cracked",
    file_tool:
      'convert*|compress*|your files|uploaded files|deleted after|privacy policy|merge pdf|file converter|processed in your browser|files you upload|encrypt*|zip code|in the browser|in your browser|on your device|merge|split pdf|scan documents|documents|image to',
    history: 'century|dynasty|museum|archive of|historical|parish records|archaeolog*|museum of|heritage',
  },
}
