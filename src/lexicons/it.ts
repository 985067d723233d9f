import type { LexiconPack } from './types'

/** Italian. */
export const it: LexiconPack = {
  language: 'it',
  boundary: 'word',
  terms: [
    ['download_index', 1, 'pdf gratis'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'scan manga ita|scan ita|manga raw|manga scan|raw ita|scans ita|manga scan ita|scansioni manga|raw gratis',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|fansub*|tradotto dai fan|traduzione amatoriale|team di traduzione|scansioni|scan ita|scans ita|nostro team|tradotto dal nostro team|capitolo tradotto|scanlation ita',
    ],
    ['group_credit', 2, 'traduzione:|clean:|typeset:|edit:|cerchiamo traduttori|reclutiamo'],
    [
      'free_whole_work',
      2,
      'film streaming ita|film streaming gratis|streaming ita gratis|streaming gratis|film completo ita|film completi|film gratis|film completo gratis|serie tv streaming|serie tv gratis|guarda gratis|vedere film gratis|anime streaming ita|anime gratis|leggi manga gratis|leggere manga gratis|manga gratis|tutti i capitoli gratis|scaricare film gratis|scarica gratis|scaricare gratis|libri gratis|ebook gratis|musica gratis|streaming sub ita|film ita gratis|film in streaming|gratis in streaming|tutti i volumi gratis|guarda film|ancora al cinema|tutti gli episodi|tutte le stagioni|episodi completi|streaming in italiano|streaming ita|film e serie gratis|film ita|serie complete|quotidiani gratis|riviste gratis|edicola gratis|giornali gratis|riviste e quotidiani|quotidiani e riviste|fumetti gratis|audiolibri gratis|manga online|manga online gratis|corsi gratis download|discografia completa|giochi completi gratis|libri pdf gratis|prime visioni gratis|film appena usciti',
    ],
    [
      'no_account',
      2,
      'senza registrazione|senza registrarsi|senza abbonamento|senza account|senza iscrizione|senza pagare|nessuna registrazione|senza pubblicità',
    ],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualità cam|registrato al cinema|hdts|ripreso in sala|md cam|telesync|ripreso al cinema|versione cam',
    ],
    [
      'release_tag',
      2,
      'sub ita|dvdrip|bdrip|web-dl|alta definizione ita|1080p ita|ita eng|md mp3|hd ita|altadefinizione|mux',
    ],
    [
      'server_list',
      2,
      'server 1|server 2|link streaming|mirror 1|mirror 2|cambia server|link alternativi|wstream|maxstream|link 1|link 2|lettore 1|host alternativi|easybytez',
    ],
    [
      'disclaimer',
      2,
      'non ospita alcun file|non ospitiamo alcun*|non ospita alcun*|non ospita nessun*|non contiene file|non memorizza alcun*|server di terzi|siti di terzi|solo link|si limita a linkare|piattaforme di terzi|non ospita file|non conserva alcun*|si limita a indicizzare',
    ],
    [
      'address_move',
      2,
      'nuovo indirizzo|nuovo dominio|cambiato dominio|cambiato indirizzo|cambio dominio|salva nei preferiti|aggiungi ai preferiti|indirizzo aggiornato|dominio oscurato|oscurato|nuovo sito ufficiale|vecchio dominio|dns|vecchio indirizzo',
    ],
    [
      'ad_wall',
      1,
      'disattiva adblock|disabilita adblock|chiudi la pubblicità|chiudi le pubblicità|disattiva il blocco',
    ],
    [
      'crack_word',
      2,
      'crack|crackat*|keygen|attivatore|seriale|mod apk|apk mod|premium sbloccato|sbloccato|preattivato|craccat*|codice seriale|monete illimitate|crackato|crackata|attivato|attivazione permanente|repack|repack ita|licenza a vita|mod menu|hackerato',
    ],
    [
      'software',
      1,
      'scarica|scaricare|download|versione completa|antivirus|apk|programmi|gratis|installa|giochi|completo',
    ],
    [
      'protection_defeated',
      3,
      "con crack|crack incluso|giochi craccati|programmi craccati|disattiva l'antivirus|apk mod premium|attivatore permanente|crack gratis|disattivare l'antivirus",
    ],
    ['iptv_word', 1, 'iptv|lista m3u|liste m3u|m3u|decoder|firestick|smart tv'],
    [
      'offer',
      1,
      'rivenditor*|pannello|crediti|prova gratuita|prova gratis|test 24h|canali|telegram|whatsapp|paypal|vod|sky|dazn|al mese|senza blocchi|abbonamento',
    ],
    [
      'iptv_resale',
      3,
      'pezzotto|lista iptv|liste iptv|abbonamento iptv|iptv italia|pannello iptv|rivenditore iptv|rivenditori iptv|prova iptv|iptv premium|tutti i canali sky|iptv economico|abbonamenti iptv|iptv tutto incluso|canali criptati',
    ],
    ['live', 1, 'in diretta|diretta|live|diretta streaming|link'],
    ['match', 1, 'calcio|partita|partite|serie a|champions|motogp|formula 1|ufc|nba|derby|boxe|finale'],
    [
      'sport_restream',
      2,
      'calcio streaming gratis|partite streaming gratis|diretta gratis|rojadirecta|acestream|streaming calcio|partita gratis|calcio gratis|diretta streaming gratis|serie a gratis|live gratis|partite gratis|serie a streaming|vipleague|partita in streaming',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|download diretto|epub gratis|scarica pdf|scarica epub|epub pdf|edicola pdf|ringraziate|discografia|flac|link magnet|emule|ed2k|password rar|riviste pdf|quotidiani pdf|ddl|album completo|epub|giornali pdf|epub mobi|torrent ita|mp3 gratis|su mega|mediafire|link aggiornati|tnt village|ilcorsaronero|dduniverse|pdf edicola|edicola',
    ],
    [
      'early_leak',
      3,
      "prima dell'uscita ufficiale|capitolo leakato|prima dell'uscita|leak del capitolo|prima della pubblicazione",
    ],
    [
      'chapter_list',
      1,
      'ultimo capitolo|capitolo successivo|capitolo precedente|tutti i capitoli|ultimi capitoli|in corso|lista capitoli|aggiornato ogni giorno|ultimi episodi',
    ],
    [
      'site_brand',
      2,
      'cineblog01|cb01|altadefinizione01|streamingcommunity|eurostreaming|guardaserie|il corsaro nero|ilcorsaronero|mangaeden|tntvillage|*filmgratis*',
    ],
    ['free', 1, 'gratis|gratuit*|gratuitamente|senza pagare'],
    ['consume', 1, 'guarda|guardare|vedere|leggi|leggere|scarica|scaricare|streaming|download|ascolta'],
    [
      'media',
      1,
      'film|serie tv|serie|manga|anime|capitoli|capitolo|episodi|libri|fumetti|album|romanzi|stagion*|riviste|ebook|volumi|stagione|stagioni|episodio|puntate|volume|libro|romanzo|canzoni|musica|rivista|quotidiani|giornali|corso|corsi|gioco|giochi|audiolibri|documentari|cartoni',
    ],
  ],
  contexts: {
    reporting:
      "polizia|guardia di finanza|arrestat*|tribunale|giudice|sentenza|condannat*|agcom|pirateria|illegal*|diritto d'autore|diritti d'autore|secondo|indagin*|procura|studio|tesi|università|articolo|sequestr*|multa*|denunciat*|avvocat*|pirata|sanzion*|giornal*|multe|operazione|utenti identificati|sequestrat*|lo studio|dipartimento|intervist*|facoltà|tesi di|descrive i gruppi|abbonamenti legali|ho smesso|ricerca",
    prohibiting:
      "vietat*|non è consentito|divieto|condizioni d'uso|termini di servizio|sospes*|sospend*|segnala*|violazion*|recidiv*|rimuoviamo|proibi*",
    licensed:
      'ufficial*|editore|licenza|©|diritti riservati|con pubblicità|finanziat*|legale|legalmente|fino al|promozione|casa editrice|autorizzat*|tempo limitato|distributore|operatore|accordo con|primi capitoli|in collaborazione|biglietti|fattura|libreria|in libreria|prevendita|garanzia|registrazione gratuita|assistenza|disdici|primo mese|sito ufficiale',
    public_broadcaster:
      'rai|raiplay|servizio pubblico|emittente|televisione pubblica|replay|radiotelevisione|federazione|canone|radio|podcast|diretta radio',
    library:
      'bibliotec*|prestito|tessera|pubblico dominio|bibliotecari*|catalogo|in prestito|liberi da diritti|utenti iscritti',
    open_source:
      'linux|sha256|open source|software libero|distribuzione|immagine iso|gpl|checksum|ssh-keygen|firma gpg|codice sorgente|codice aperto',
    camera: 'fotograf*|fotocamera|obiettivo|esposizione|sviluppo|lightroom',
    food: 'ricett*|latte|vegan*|cucina|carne|pesce|verdur*|aliment*|crudo|cruda|formaggio|insalata',
    wrestling: 'wwe|wrestling',
    code: 'funzione|memoria|api|dati|codice|json',
    relocation:
      'clinica|ambulatorio|pazienti|comune|municipio|scuola|ufficio|uffici|azienda|clienti|orari|sede|studio medico|negozio|posta elettronica|cittadini',
    own_work:
      'il mio fumetto|miei fumetti|scrivo|disegno io|opera originale|autrice|autore di|sostenitori|mia storia|mio romanzo|mio webcomic|scritt* da me|autoproduzione|patreon',
    security:
      'malware|virus|trojan|infett*|infezion*|sicurezza|truff*|pericol*|rischi*|allerta|phishing|furto di dati|attenzione|non spegnere|mai spegnere|non disattivare|ladr*|laboratorio|cosa si rischia|si nasconde|ricercatori|programma malevolo|password rubate',
    file_tool:
      'convertire|convertitore|comprimere|i tuoi file|vengono eliminati|privacy|nel browser|strumento|nel tuo browser|unisci pdf|converti|documenti|tuo dispositivo',
    history: 'secolo|storia di|museo',
  },
}
