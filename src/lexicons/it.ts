import type { LexiconPack } from './types'

/** Italian. */
export const it: LexiconPack = {
  language: 'it',
  boundary: 'word',
  terms: [
    ['raw_claim', 2, 'clean:'],
    ['download_index', 2, 'lo stesso corso a|scaricati dalle aree riservate'],
    ['iptv_word', 1, 'sky, dazn|tv tutto incluso|tutti i canali in una'],
    [
      'download_index',
      2,
      'link compare dopo|link appare dopo|dopo il grazie|preso dallo store|rippato|rippati|corsi dei formatori|non condividete il link|scansionati dagli editori|stampane quante vuoi',
    ],
    [
      'protection_defeated',
      2,
      "tutte le piattaforme dentro|tutte le piattaforme in una|servizi a pagamento senza pagare|dei servizi a pagamento senza|non è sullo store|non sta sullo store|scarica l'apk",
    ],
    ['protection_defeated', 2, 'drm rimosso|filigrana rimossa'],
    [
      'raw_claim',
      2,
      "leggi scan|leggere manga in italiano|traduzione dall'inglese:|le nostre scan|scansionati e condivisi|team di fan",
    ],
    ['early_leak', 2, "prima dell'edizione italiana|mesi prima dell'edizione|prima dell'editore"],
    [
      'download_index',
      2,
      'corsi dei guru|link mega privato|pagamento in buoni|nel drive dei sostenitori|corsi a pochi euro|corsi a prezzo',
    ],
    ['disclaimer', 2, 'vecchio indirizzo oscurato|è stato oscurato'],
    ['download_index', 1, 'pdf gratis'],
    ['raw_word', 1, 'scan|scans|raw'],
    ['raw_claim', 3, 'scan manga ita|scan ita|manga raw|manga scan|raw ita|scans ita|scansioni manga|raw gratis'],
    [
      'raw_claim',
      2,
      'scanlation*|fansub*|tradotto dai fan|traduzione amatoriale|team di traduzione|scansioni|nostro team|capitolo tradotto',
    ],
    [
      'raw_claim',
      2,
      'leggi capitolo|manhwa ita|manhwa in italiano|manhua ita|manga ita|manga in italiano gratis|leggi manga|leggere manga online|scan in italiano|scan italiane|fatto dai fan|dai fan per i fan|capitoli in anticipo|comprate i volumi|non ripostate|non ripubblicare|tradotto da fan|traduzioni dei fan|raws|progetti in corso scan',
    ],
    [
      'raw_claim',
      2,
      'i team caricano|caricano i team|capitoli tradotti|manga tradotti|tradotto dal team|tradotto da noi|traduzione dei fan|traduzioni amatoriali|scan tradotte|scanlator*|leggere manhwa|leggi manhwa|leggi i manga',
    ],
    [
      'raw_claim',
      2,
      'scansionati dai nostri|scansionato dai nostri|scansionati da noi|scansionati dal nostro|impaginato da',
    ],
    ['group_credit', 2, 'traduzione:|typeset:|cerchiamo traduttori|reclutiamo'],
    [
      'group_credit',
      2,
      'clean :|typesetter|typesetting|adattamento:|traduttore:|traduttrice:|raws:|sottotitoli del nostro|subbato da|sub del nostro|reclutamento|fatto da appassionati|cerchiamo cleaner',
    ],
    [
      'free_whole_work',
      2,
      'streaming gratis|film completi|film gratis|serie tv streaming|serie tv gratis|guarda gratis|anime gratis|manga gratis|tutti i capitoli gratis|scarica gratis|scaricare gratis|libri gratis|ebook gratis|musica gratis|streaming sub ita|film in streaming|gratis in streaming|tutti i volumi gratis|guarda film|ancora al cinema|tutti gli episodi|tutte le stagioni|episodi completi|streaming in italiano|streaming ita|film e serie gratis|film ita|serie complete|quotidiani gratis|riviste gratis|edicola gratis|giornali gratis|riviste e quotidiani|quotidiani e riviste|fumetti gratis|audiolibri gratis|manga online|giochi completi gratis|libri pdf gratis|prime visioni gratis|film appena usciti',
    ],
    [
      'free_whole_work',
      2,
      'sub ita streaming|sub ita gratis|streaming hd ita|episodio sub ita|guarda anime|anime sub ita|anime ita|anime doppiati|scarica anime|drama coreano|drama coreani sub ita|drama sub ita|drama in streaming|drama streaming|con sottotitoli in italiano gratis|vedere film|vedere serie|guarda serie|guardare film|film completo|serie completa|stagione completa|stagioni complete|tutte le puntate gratis|film al cinema gratis|al cinema ora gratis|cinema gratis a casa|gratis senza pagare|scaricare film|scarica film|scaricare serie|scarica serie|scarica libri|scaricare libri|scarica ebook|libri da scaricare|ebook da scaricare|novità senza pagare|romanzi gratis|manuali gratis|scarica fumetti|scarica giochi|giochi da scaricare|gioco completo|gioco pc completo|giochi pc gratis|gioco gratis pc|rom gratis|scarica rom|scarica musica|album gratis|album completi gratis|corsi gratis|corsi a pagamento gratis|corso gratis completo|canali a pagamento gratis|quotidiani di oggi',
    ],
    ['free_whole_work', 2, 'gratis per i vip'],
    [
      'free_whole_work',
      2,
      "scarica l'episodio|scarica episodio|scarica episodi|scaricare episodi|scarica la stagione|scarica stagione|scarica il film|scarica la serie|scarica il libro|scarica i libri|episodio di ieri|guarda l'episodio|guarda la serie|guarda il film|guarda la puntata|vedi il film|vedi la serie|film e serie streaming|film in italiano gratis|film in prima visione|prima visione gratis|film nuovi gratis|nuovi film streaming|serie turche|soap turche|serie in streaming|serie ita|serie sub ita|cartoni gratis|libri dell'università|libri che ti chiede|libri universitari gratis|libri in pdf gratis|libri completi|leggi fumetti|fumetti in pdf|fumetti online|leggere romanzi|romanzi in pdf|giornali in pdf|giornali di oggi|canzoni gratis|mp3 gratis|discografie|giochi a pagamento gratis|giochi ps4 gratis|corsi udemy gratis|vedere gratis|guardare gratis",
    ],
    [
      'free_whole_work',
      2,
      'gratis hd|gratis in hd|hd gratis|completo in italiano|completa in italiano|intero in italiano|guarda completo|guardare completo|guarda e scarica|guarda o scarica|ancora nelle sale|ancora in sala|capitolo in italiano|capitoli in italiano|leggere in italiano|leggi in italiano|leggi online gratis|scaricalo via torrent|scaricare via torrent',
    ],
    [
      'no_account',
      2,
      'senza registrazione|senza registrarsi|senza abbonamento|senza account|senza iscrizione|senza pagare|nessuna registrazione',
    ],
    ['no_account', 2, 'senza creare un account|senza carta|senza registrarti|senza iscriversi|senza decoder'],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualità cam|registrato al cinema|hdts|ripreso in sala|md cam|telesync|ripreso al cinema|versione cam',
    ],
    [
      'cinema_copy',
      3,
      'md/cam|cam md|cam ita|ts md|qualità: cam*|qualità: md*|qualità: ts*|audio cinema|audio md|film in cam',
    ],
    ['cinema_copy', 2, 'copia da cinema|video da cinema|audio di sala|ripreso dal cinema'],
    ['cinema_copy', 1, 'audio pulito|suono pulito'],
    [
      'release_tag',
      2,
      'sub ita|dvdrip|bdrip|web-dl|alta definizione ita|1080p ita|ita eng|md mp3|hd ita|altadefinizione|mux',
    ],
    [
      'release_tag',
      2,
      'ita 1080p|ita 720p|ac3 ita|hdrip|bluray ita|webrip ita|multi ita|sub-ita|h264 ita|x264 ita|x265 ita|ita jap|4k ita',
    ],
    ['release_tag', 1, 'alta qualità'],
    [
      'server_list',
      2,
      'server 1|server 2|link streaming|mirror 1|mirror 2|cambia server|link alternativi|wstream|maxstream|link 1|link 2|lettore 1|host alternativi|easybytez',
    ],
    [
      'server_list',
      2,
      'player 1|player 2|lettore:|se il video non parte|se il video non si vede|cambia player|supervideo|dropload|mixdrop|streamtape|doodstream|link morto|link morti|segnala link|ricaricato|ripubblicato|gofile|1fichier|nitroflare|rapidgator|canale 2|canale 3|link 3|uptobox|ok.ru|link di riserva|specchi|password archivio',
    ],
    ['server_list', 2, 'download link mega|link: mega|mega, mediafire'],
    ['server_list', 1, 'link mega'],
    [
      'server_list',
      2,
      'netu|vidhide|server di riserva|server alternativo|immagini non si vedono|immagini non si caricano|terabox|drive, mega|tre parti|password del rar|password nel gruppo|link drive|solo link mega|contenuto nascosto|rispondi per vedere|ringrazia per|grazie per la condivisione|reup|reuppato|uppato',
    ],
    [
      'server_list',
      2,
      'secondo player|altro player|scegli un player|scegli il player|scegli un server|si blocca?|se si blocca|ricarica o usa|primo player',
    ],
    [
      'server_list',
      2,
      'rispondi alla discussione|rispondere alla discussione|per vedere il link|vedere i link|messaggi per il vip|tasto grazie',
    ],
    [
      'disclaimer',
      2,
      'non ospitiamo alcun*|non ospita alcun*|non ospita nessun*|non contiene file|non memorizza alcun*|server di terzi|siti di terzi|solo link|si limita a linkare|piattaforme di terzi|non ospita file|non conserva alcun*|si limita a indicizzare',
    ],
    [
      'disclaimer',
      2,
      "nessun video è presente|nessun file è presente|presenti sui nostri server|nessun film è ospitato|non è ospitato alcun|ospitati da terzi|su server esterni|non trasmettiamo nulla|non trasmettiamo alcun*|i player sono di altri|condivisi dagli utenti|caricati dagli utenti|trovati in rete|liberamente in rete|per chi possiede l'originale|se ti piace compralo|se vi piace compratelo|acquista l'originale|a scopo didattico|a scopo educativo|solo a scopo informativo|cancellare entro 24|niente rimozioni|non siamo responsabili dei contenuti",
    ],
    [
      'disclaimer',
      2,
      "non risponde di ciò che|ciò che caricano|a scopo di studio|per scopi di studio|sostieni l'artista|compra l'album|si limita a segnalare|semplice motore di ricerca|link inseriti dagli utenti|link postati dagli",
    ],
    [
      'disclaimer',
      2,
      'manga appartengono|appartengono agli autori|appartengono ai rispettivi|contenuti altrui|senza intento di violare|compralo se|compratelo se',
    ],
    [
      'address_move',
      2,
      'nuovo indirizzo|nuovo dominio|cambiato dominio|cambiato indirizzo|cambio dominio|salva nei preferiti|aggiungi ai preferiti|indirizzo aggiornato|dominio oscurato|nuovo sito ufficiale|vecchio dominio|vecchio indirizzo',
    ],
    [
      'address_move',
      2,
      "vecchio sito|sito oscurato|è stato oscurato|oscurati dall|usa i dns|cambia i dns|cambiare dns|cambia dns|dns di google|dns di cloudflare|se il sito non apre|se il sito non si apre|se il sito è bloccato|canale telegram per|siamo su telegram|segui il nuovo|nuovo link del sito|indirizzo attuale|sito ufficiale aggiornato|salva l'indirizzo|aggiornamento indirizzo",
    ],
    ['address_move', 1, 'consigliata vpn|vpn consigliata|usa una vpn'],
    [
      'ad_wall',
      1,
      'disattiva adblock|disabilita adblock|chiudi la pubblicità|chiudi le pubblicità|disattiva il blocco',
    ],
    [
      'ad_wall',
      1,
      'chiudi i popup|chiudi i pop-up|chiudete i pop*|spegni adblock|disattiva ad block|chiudi le finestre',
    ],
    [
      'crack_word',
      2,
      'crack|crackat*|keygen|attivatore|mod apk|apk mod|premium sbloccato|preattivato|craccat*|monete illimitate|crackato|crackata|attivazione permanente|repack|mod menu|hackerato',
    ],
    [
      'crack_word',
      2,
      'con patch|patch inclusa|già craccato|gioco craccato|full attivato|ita attivato|attivato a vita|già attivato|seriale valido|seriale a vita|seriale incluso|seriale gratis|con seriale|e seriale|blocca il programma nel|bloccate il programma|online fix|stacca internet|non aggiornare|versione sbloccata|tutto sbloccato|pro sbloccato|apk premium|apk modificat*|soldi infiniti|gemme infinite|senza root',
    ],
    [
      'crack_word',
      2,
      'già licenziato|non chiede licenza|non chiede attivazione|non serve attivare|bloccate gli aggiornamenti|blocca gli aggiornamenti|licenza eterna|preattivata|patchato|patchata|generatore di chiavi|generatore di seriali|versione full|full pc|premium mod|diamanti infiniti|monete infinite|tutto illimitato|skin gratis',
    ],
    [
      'crack_word',
      2,
      "+ seriale|+ serial|attivazione inclusa|con attivazione|sostituisci l'exe|sostituire l'exe|sostituisci il file exe|cartella fix|spegni l'antivirus nel|spegnere l'antivirus|anti-ban|copia l'obb|acquisti gratis|gemme illimitate|vip sbloccato|tutto infinito|hackerata|hackerati",
    ],
    [
      'software',
      1,
      'scarica|scaricare|download|versione completa|antivirus|apk|programmi|gratis|installa|giochi|completo',
    ],
    ['software', 1, 'windows|mac|plugin|firewall|full ita|setup|versione pro|pc|programma'],
    ['software', 1, 'come amministratore|obb|esegui|android|estrai|falso positivo|licenza a vita'],
    [
      'protection_defeated',
      3,
      "con crack|crack incluso|giochi craccati|programmi craccati|disattiva l'antivirus|attivatore permanente|crack gratis|disattivare l'antivirus",
    ],
    [
      'protection_defeated',
      3,
      "crack download|download crack|crack e seriale|crack e keygen|crack ita download|download + seriale|patch e keygen|gioco già craccato|giochi già craccati|app a pagamento gratis|patreon gratis|contenuti a pagamento gratis|disattivate l'antivirus|spegni l'antivirus|articoli a pagamento gratis",
    ],
    [
      'protection_defeated',
      3,
      'apk mod|mod apk|apk premium|software craccato|programmi crackati|giochi crackati|giochi pirata|attivare windows gratis|attivare office gratis|attivatore windows|attivatore office|windows attivato|office attivato|scaricare crack|scarica crack',
    ],
    [
      'protection_defeated',
      3,
      'soldi infiniti apk|mod soldi infiniti|versione completa attivazione inclusa|apk hackerat*',
    ],
    ['iptv_word', 1, 'iptv|lista m3u|liste m3u|m3u|decoder|firestick'],
    [
      'iptv_word',
      1,
      'fire stick|box android|smart tv e|smart tv, fire|canali, film e serie|canali film e serie|canali e vod|sky e dazn',
    ],
    ['iptv_word', 1, 'tv, box|mila canali|canali da tutto'],
    [
      'offer',
      1,
      'rivenditor*|pannello|crediti|prova gratuita|prova gratis|test 24h|canali|telegram|whatsapp|vod|sky|dazn|al mese|senza blocchi',
    ],
    [
      'offer',
      1,
      'diventa rivenditore|prova 24 ore|attivazione immediata|adulti|server stabili|paypal amici|ricarica|tutto incluso|tutta la serie a|12 mesi|ppv|senza buffering|multischermo',
    ],
    ['offer', 1, "+18|postepay|btc|all'ingrosso|due schermi|prova di 3 ore|serie aggiornate"],
    [
      'iptv_resale',
      3,
      'pezzotto|lista iptv|abbonamento iptv|iptv italia|pannello iptv|rivenditore iptv|rivenditori iptv|prova iptv|iptv premium|tutti i canali sky|iptv economico|abbonamenti iptv|canali criptati',
    ],
    [
      'iptv_resale',
      3,
      'iptv 10 euro|iptv 4k ita|iptv prova|iptv tutto|iptv stabile|servizio iptv|pannello reseller|pannello rivenditori|canali, film e serie a|canali e vod a|tutto sky|sky e dazn a|sky dazn e|tutta la serie a, cinema|tutti i canali in un|firestick già pronto|fire stick già pronta|fire stick configurata|canali a pagamento in chiaro',
    ],
    [
      'iptv_resale',
      2,
      'canali, film e serie|canali film e serie|canali e vod|prova 24 ore|prova gratuita 24 ore|acquista crediti|diventa rivenditore|lista m3u|liste m3u|smart tv, fire stick|pannello con crediti|reseller con crediti|tutto incluso a 10',
    ],
    [
      'iptv_resale',
      3,
      "000 canali|mila canali|canali da tutto il mondo|canali di tutto il mondo|pannello all'ingrosso|sky, dazn e|sky dazn netflix",
    ],
    ['iptv_resale', 2, 'prova di 3 ore|voglio rivendere|serie aggiornate|cinema, +18|su tv, box|box o telefono'],
    ['iptv_resale', 2, 'stanco di pagare|stanchi di pagare|basta pagare sky|basta abbonamenti'],
    ['iptv_resale', 2, 'liste iptv'],
    [
      'iptv_resale',
      3,
      'ppv e adulti|ppv, adulti|sport, ppv e|crediti per rivenditori|crediti rivenditori|un accesso, tutta|tutta la tv per|tutta la tv a|.500 canali|film appena usciti e',
    ],
    ['iptv_resale', 2, 'firestick, android|android e smart tv|canali, sport|sport e ppv|500 canali'],
    ['live', 1, 'diretta|live|link'],
    ['live', 1, 'dove vederla|dove vedere la partita|streaming'],
    ['match', 1, 'calcio|partita|partite|serie a|champions|motogp|formula 1|ufc|nba|derby|boxe|finale'],
    ['match', 1, "pallavolo|basket|mma|coppa|moto gp|tennis|f1|serie b|gara|fischio d'inizio|rugby|ciclismo"],
    [
      'sport_restream',
      2,
      'partite streaming gratis|diretta gratis|rojadirecta|acestream|streaming calcio|partita gratis|calcio gratis|diretta streaming gratis|serie a gratis|live gratis|partite gratis|serie a streaming|vipleague|partita in streaming',
    ],
    [
      'sport_restream',
      2,
      'gratis in diretta|dove vederla gratis|dove vedere gratis|partita streaming|streaming partite|calcio in streaming gratis|calcio streaming|canali sport gratis|canali a pagamento in|canali sportivi gratis|link attivi|link saranno attivi|si attivano 15 minuti|canale 1 hd|telecronaca in italiano|diretta senza abbonamento|sky gratis|dazn gratis|ppv gratis|f1 streaming gratis|motogp streaming gratis|ufc streaming gratis',
    ],
    [
      'sport_restream',
      2,
      'tutti gli sport gratis|streaming serie a|streaming champions gratis|streaming f1|streaming motogp|streaming sport gratis|link partita|link della partita|link partite|senza sky|senza dazn',
    ],
    [
      'sport_restream',
      2,
      "non serve pagare|senza pagare la ppv|senza ppv|tutta la serata qui|serata completa gratis|il link esce|link esce all|i link escono|vedere l'incontro|incontro gratis|in diretta qui gratis|la partita qui gratis",
    ],
    ['sport_restream', 2, 'wrestling streaming gratis|guardare wwe|vedere wwe|show completo|replica completa gratis'],
    [
      'download_index',
      2,
      'torrent|magnet|download diretto|scarica pdf|edicola pdf|ringraziate|discografia|flac|emule|ed2k|password rar|riviste pdf|quotidiani pdf|ddl|album completo|epub|giornali pdf|mp3 gratis|su mega|mediafire|link aggiornati|tnt village|ilcorsaronero|dduniverse|pdf edicola',
    ],
    [
      'download_index',
      2,
      "edicola di oggi|edicola del giorno|quotidiani in pdf|riviste in pdf|manuali pdf|manuali universitari pdf|fumetti cbr|pack di rom|pack completo di rom|rom switch|rom ps2|iso ps2|nsp|corso completo|corso link mega|corsi mega|moduli link mega|pacchetto corsi|acquisto di gruppo|gruppo d'acquisto corsi|mp3 320|album zip|album mp3|scarica album|cartella mega|libri pdf",
    ],
    [
      'download_index',
      2,
      'libri scansionati|quiz e video|video di specializzazione|un solo link|copertine incluse|cbr|cbz|manga pdf|torrents|iso giochi|roms|corsi drive|corsi udemy|raccolta corsi|corsi in download',
    ],
    ['download_index', 1, 'libro pdf|fumetti pdf|pdf diretto'],
    [
      'download_index',
      2,
      'pacchetto settimanale|tutte le uscite della settimana|font premium gratis|template premium gratis|spartiti a pagamento|spartiti pdf gratis',
    ],
    ['early_leak', 3, "capitolo leakato|prima dell'uscita|leak del capitolo|prima della pubblicazione"],
    [
      'early_leak',
      3,
      "leak onlyfans|onlyfans leak*|onlyfans gratis|onlyfans e patreon|patreon leak*|corso leakato|corsi trapelati|contenuti leakati|video leakati|pack leakati|leakato gratis|album leakato|prima della versione ufficiale|prima dell'edizione ufficiale",
    ],
    [
      'early_leak',
      3,
      'appena trapela|appena esce il leak|appena leakano|prima della rivista|contenuti esclusivi gratis|contenuti esclusivi senza|esclusivi senza abbonarsi|chat a pagamento|foto leakate|carica i tuoi acquisti|singolo trapelato|pacchetto completo mega',
    ],
    ['early_leak', 3, 'capitolo trapelato|album trapelato|episodio trapelato'],
    ['early_leak', 2, 'corsi leakati'],
    ['early_leak', 2, 'capitolo prima di tutti|capitoli prima di tutti|i primi a caricare|uscite più veloci'],
    [
      'chapter_list',
      1,
      'ultimo capitolo|capitolo successivo|capitolo precedente|tutti i capitoli|ultimi capitoli|in corso|lista capitoli|aggiornato ogni giorno|ultimi episodi',
    ],
    [
      'chapter_list',
      1,
      'ultimi aggiunti|aggiunti di recente|aggiornato quotidianamente|calendario uscite|richiedi il tuo|nuovi capitoli',
    ],
    ['chapter_list', 1, 'richieste utenti'],
    ['chapter_list', 1, 'lettura a cascata|modalità cascata|caricato 2 ore fa|prossimo esce'],
    ['chapter_list', 1, 'frecce per voltare|voltare pagina|usa le frecce|pagina successiva'],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      'cineblog01|cb01|altadefinizione01|streamingcommunity|eurostreaming|guardaserie|il corsaro nero|ilcorsaronero|mangaeden|tntvillage|*filmgratis*',
    ],
    [
      'site_brand',
      2,
      'animeunity|animesaturn|animeworld|toonitalia|guardaserie*|cb01*|filmsenzalimiti|tantifilm|cinemalibero|streamingcommunity*|altadefinizione*|mangaworld|hastateam|juinjutsu|eurekaddl|hd4me|lordchannel|daddylive|calcio.ga|rojadirecta*|mondotorrent|ilgeniodellostreaming|casacinema|piratestreaming',
    ],
    ['free', 1, 'gratis|gratuit*|gratuitamente|senza pagare'],
    ['free', 1, 'senza spendere|zero euro|costo zero|0 €|senza sborsare'],
    ['consume', 1, 'guarda|guardare|vedere|leggi|leggere|scarica|scaricare|streaming|download|ascolta'],
    ['consume', 1, 'legga|ascoltare|gioca|giocare|vedi'],
    ['consume', 1, 'prendi|ottieni|guardate|scaricate|leggete'],
    [
      'media',
      1,
      'film|serie|manga|anime|capitoli|capitolo|episodi|libri|fumetti|album|romanzi|stagion*|riviste|ebook|volumi|stagione|stagioni|episodio|puntate|volume|libro|romanzo|canzoni|musica|rivista|quotidiani|giornali|corso|corsi|gioco|giochi|audiolibri|documentari|cartoni',
    ],
    [
      'media',
      1,
      'manhwa|manhua|webtoon*|drama|rom|packs|moduli|gialli|manuali|edicola|cinema|videogiochi|manuale|pack',
    ],
    ['media', 1, 'discografie|vol|soap|puntata'],
    ['media', 1, 'spartiti|albi|supereroi'],
    ['money', 1, 'vip a vita|accesso vip|ricarica anonima|pagamento in crypto|paypal amici|usdt|capitoli per chi dona'],
    ['money', 1, 'clic sulla pubblicità|donazione per i server'],
    ['server_list', 2, 'streamhg|guarda su'],
    ['raw_claim', 2, 'capitolo ita|capitoli ita|lettura online ita'],
  ],
  contexts: {
    climbing:
      'arrampicat*|scalata|scalator*|falesia|falesie|boulder|imbrago|imbragatura|cordata|alpinism*|guida alpina|incastri|scarpette|fessur*',
    free_licence: 'uso commerciale|licenza libera',
    reporting:
      "polizia|guardia di finanza|arrestat*|tribunale|giudice|sentenza|condannat*|agcom|pirateria|illegal*|diritto d'autore|diritti d'autore|indagin*|procura|tesi|articolo|sequestr*|multa*|denunciat*|avvocat*|pirata|sanzion*|multe|operazione|utenti identificati|sequestrat*|lo studio|dipartimento|intervist*|facoltà|tesi di|descrive i gruppi|abbonamenti legali|ho smesso|studio legale|uno studio|secondo la|secondo gli|secondo il|quotidiano di|abbonati al quotidiano|corriere|gazzetta|redazione|cronaca|università di|università degli|universitari*|la ricerca|ricercatrici|inchiesta|viaggio nel|conto svuotato|truffatori|arresti|procedimento|reato|reati|polizia postale|oscuramento|siae|ordinanza|ricorso|ricorsi|glossario|che cosa vuol dire|vuol dire|cosa significa|da dove viene|enciclopedia|vedi anche|voci correlate|non diamo link|chiedono di non leggere|rivista di|sondaggio|abstract|parole chiave|metodologia|consulenza legale|proprietà intellettuale|tutela dei contenuti|antipirateria|copie pirata|danneggia gli autori|recensione|recensioni|critica|il nostro giudizio|servizi legali|offerta legale|perquisizion*|arrestati dai|i carabinieri hanno|probabili formazioni|calciomercato|redazione sport|diretta testuale|cronaca della partita|risultato in diretta|calcio d'inizio alle|risultato finale|unione consumatori|associazione consumatori|consumatori|tutela del consumatore|ci scrive",
    prohibiting:
      "vietat*|non è consentito|divieto|condizioni d'uso|termini di servizio|sospes*|sospend*|segnala*|violazion*|recidiv*|rimuoviamo|proibi*|regolamento del forum|regolamento della|regole del forum|regole della community|leggere prima di|vengono cancellat*|saranno cancellat*|verranno cancellat*|cancellat* e|ammonit*|ammonizione|richiamo|scatta il ban|bannat*|moderatori|moderatore|moderazione|niente link|non postare|non chiedere|non sono ammess*|non è ammess*|uso accettabile|espuls*|contenuti illeciti|staff del forum|le richieste di|verrà ammonito|cartellino|chi posta|chi pubblica",
    licensed:
      "ufficial*|editore|©|diritti riservati|con pubblicità|finanziat*|legale|legalmente|fino al|promozione|casa editrice|autorizzat*|tempo limitato|distributore|operatore|accordo con|primi capitoli|in collaborazione|biglietti|fattura|libreria|in libreria|prevendita|garanzia|registrazione gratuita|disdici|primo mese|sotto licenza|su licenza|licenza di|licenza dell|spot pagano|pubblicità paga|secondo i diritti|diritti dei titoli|secondo il titolo|produttori|note legali|s.r.l.|s.p.a.|srl|p.iva|partita iva|condizioni generali|informativa|cookie|cookies|privacy policy|area clienti|servizio clienti|assistenza clienti|all'assistenza|fibra|modem|router|comodato|vincolo|carta dei servizi|trasparenza tariffaria|attivazione gratis|recesso|copertura|fumetteri*|sovraccoperta|traduzione di|in arrivo in libreria|nelle librerie|librerie|edizioni|autori sono pagati|pagati a lettura|con monete|bandcamp|tour|offerta libera|ricevuta|licenza aziendale|acquista una licenza|versione di prova|disponibile in italia|visibile solo dall'italia|offline sul|disdici quando|lavora con noi|ufficio stampa|investitori|google play|app store|un estratto|estratto|a 9,99 euro|solo al cinema|simulcast|versione ufficiale|distribuito da|spedizione gratis|spedizione gratuita|resi|buoni regalo|abbonati premium|a pagamento su|negozi|chi siamo|lavora|buono regalo|parental control|chiave di licenza via|la tua chiave di licenza|chiave di licenza per|codice di licenza via|acquista la versione completa|acquistare la versione completa|acquisto della versione completa|passare alla versione completa|la versione completa costa|prova di 30 giorni|30 giorni di prova|prova gratuita di 30|gratis per 30 giorni|14 giorni di prova|prova gratuita di|provalo gratis per|numero di serie del tuo|numero di serie del prodotto|numero di serie dell'apparecchio|codice di attivazione ricevuto|attiva il tuo account|attiva la carta|attivazione online necessaria|conferma d'ordine|conferma dell'ordine|per abbonati|solo per gli abbonati|riservato agli abbonati|pacchetto a pagamento|contratti con i canali",
    public_broadcaster:
      'rai|raiplay|servizio pubblico|emittente|televisione pubblica|replay|radiotelevisione|federazione|canone|podcast|diretta radio|canale youtube della|proprio canale|canale ufficiale|tv pubblica|classifica|campionato femminile|la lega|sintesi|arbitr*|accessibilità|audiodescrizione|lingua dei segni|in chiaro su|palinsesto|rsi|contenuto visibile|puntate andate in onda|canone tv|diretta radiofonica|ascolta la radio|maxischermo|sullo schermo del bar|nel nostro bar|nel nostro pub|prenota un tavolo|prenota il tavolo|rete televisiva|canale televisivo|nostra emittente',
    library:
      'prestito|tessera|pubblico dominio|catalogo|in prestito|liberi da diritti|utenti iscritti|biblioteca|biblioteche|prestito digitale|prestiti|rete bibliotecaria|sistema bibliotecario|volontari|citando|senza copyright|testi liberi|autori morti|morti da oltre|maturità|tracce degli anni|libri di testo|ministero|docenti|studenti|famiglie|liceo|scuola media|istituto comprensivo|soluzioni del|appunti di|dispense|orari|iscritti|esercizi svolti|digitalizzat*|accesso aperto|open access|manoscritti|attribuzione|università popolare|archivio storico',
    open_source:
      'linux|sha256|open source|software libero|distribuzione|immagine iso|gpl|checksum|ssh-keygen|firma gpg|codice sorgente|codice aperto|immagini iso|sha-512|somma sha|note di rilascio|ambiente desktop|gnu|contribuire|f-droid|lascia il torrent|in seed|ubuntu|fedora|debian|licenza gpl|mirror ufficiali|freeware|firmato digitalmente|bootloader|annulla la garanzia|rom ufficiale|rom di fabbrica',
    camera:
      'fotograf*|fotocamera|obiettivo|esposizione|sviluppo|lightroom|file raw|formato raw|reflex|jpeg|bilanciamento del bianco|sviluppare i raw|convertitore raw|convertitori raw|foto raw|negativi|rullini|sviluppo pellicola|diapositive|laboratorio fotografico',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'ricett*|latte|vegan*|cucina|carne|pesce|verdur*|aliment*|crudo|cruda|formaggio|insalata|formaggi|latte crudo|tartare|sushi|sashimi|carne cruda|pesce crudo|frutta secca|senza glutine|forno|crudist*|ricettario|jeans|degustazion*',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling: 'wwe|wrestling|lottator*|ring|arrampicata|arrampicator*|cordata|fessura|scalata|scalator*',
    // Programs, and the chemistry of cracking.
    code: 'funzione|memoria|api|dati|codice|json|idrocarburi|cracking|catalizzatore|raffineria|petrolio|alcani|compilatore|query sql|chimica|libreria software',
    relocation:
      'clinica|ambulatorio|pazienti|municipio|scuola|ufficio|uffici|azienda|clienti|sede|studio medico|negozio|posta elettronica|cittadini|prenotazioni|visite|farmacia|parrocchia|associazione|nuovo sito del comune|il nostro sito è cambiato|università degli studi|comune di|prenota una visita|ambulatori|asl|sportello',
    own_work:
      'il mio fumetto|miei fumetti|scrivo|disegno io|opera originale|autrice|autore di|sostenitori|mia storia|mio romanzo|mio webcomic|scritt* da me|autoproduzione|che ho composto|ho composto|compositrice|compositore|mia musica|mie canzoni|nostro gioco|nostra band|siamo in tre|tre persone|demo gratuita|demo gratis|la demo|diario di sviluppo|su itch|pagina steam|godot|produzioni dal basso|un solo sviluppatore|sviluppatore indipendente|autopubblicat*|note della patch|cronologia delle versioni|mio blog|mio podcast|senza drm|a offerta libera|homebrew|cartucce|patch ufficiale|note di rilascio',
    security:
      'malware|virus|trojan|infett*|infezion*|sicurezza|truff*|pericol*|rischi*|allerta|phishing|furto di dati|attenzione|non spegnere|mai spegnere|non disattivare|ladr*|laboratorio|cosa si rischia|si nasconde|ricercatori|programma malevolo|password rubate|analisi antivirus|ransomware|criminali informatici|frode|frodi|password rubat*|furto di password|csirt|spyware|svuotat*|patch di sicurezza|patch critica|aggiornamento di sicurezza|aggiornamenti di sicurezza',
    file_tool:
      'convertire|convertitore|comprimere|i tuoi file|vengono eliminati|nel browser|strumento|nel tuo browser|unisci pdf|converti|documenti|tuo dispositivo',
    history: 'secolo|storia di|museo',
  },
}
