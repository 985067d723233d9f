import type { LexiconPack } from './types'

/** French. */
export const fr: LexiconPack = {
  language: 'fr',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'pdf sur un disque partagé'],
    ['protection_defeated', 2, 'services payants, sans rien payer'],
    ['iptv_word', 1, 'toutes les chaînes dans une|tout le cinéma pour'],
    [
      'download_index',
      2,
      'lien apparaît après|lien visible après|après un merci|après le merci|rippé le jour|ripé le jour|même contenu, vidéos|formations des grands noms|accès drive|ne partagez pas le lien|numérisées des éditeurs',
    ],
    [
      'protection_defeated',
      2,
      "regroupe toutes les plateformes|toutes les plateformes dans une|services payants sans payer|absente du play store|pas sur le play store|installez l'apk",
    ],
    [
      'protection_defeated',
      2,
      'sans protection drm|drm retiré|drm supprimé|filigrane retiré|filigrane supprimé|débloqué après dix|sigpatches|vérifié nsc|tourne sur ryujinx|dump perso',
    ],
    [
      'raw_claim',
      2,
      'nettoyé par la team|team de scan|lire le scan|manga en ligne vf|chapitre vf|traduit du coréen et|lecture en ligne vf',
    ],
    ['early_leak', 2, "en avance sur la sortie|avance sur la sortie française|avant l'éditeur|tomes d'avance"],
    [
      'download_index',
      2,
      'ebook gratuit|presse du jour|journaux du jour|la presse chaque matin|lien en mp|liens en mp|formations volées|lien drive',
    ],
    ['disclaimer', 2, "adresse change souvent|ne le dites pas à l'éditeur|on continue malgré"],
    ['no_account', 2, "pas besoin d'acheter|plus besoin d'abonnement"],
    ['download_index', 1, 'pdf gratuit|pdf gratuits'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'scan manga|scans manga|manga scan|manga raw|raw vf|scan vf|scans vf|manga en scan|scans fr|scan fr|raws gratuits|lecture de scans',
    ],
    [
      'raw_claim',
      2,
      'traduit par des fans|fansub*|team de trad|lecture en ligne gratuite|lire des scans|équipe de trad|notre team|chapitre scan|équipe de scan',
    ],
    [
      'raw_claim',
      2,
      'manhwa vf|manhwas vf|manhwa en français|manhua vf|webtoon vf gratuit|lire en ligne en français|lire manga en ligne|lire scan|lire chapitre|chapitres en avance|en avance pour les tipeurs|réservés aux tipeurs|ne pas reposter|merci de ne pas repost*|fait par des fans|par des fans pour des fans|achetez les tomes|manga vf|mangas vf|scan en ligne|scans en ligne|traducteurs bénévoles|raws|sorties de la team',
    ],
    [
      'raw_claim',
      2,
      'ce que postent les teams|chapitre traduit|chapitres traduits|manga traduit|mangas traduits|traduit par la team|traduit par notre|traduction de fans|traduction amateur|scans traduits|scanlation*|scanlateur*|lire des mangas|lire mangas|lire manhwa|lire webtoon gratuit',
    ],
    ['raw_claim', 2, 'scannés par notre|scannées par notre|scanné par notre|scannés par nos|nos scans'],
    ['group_credit', 2, 'traduction :|clean :|check :|recrute traducteur*|trad :|team recrute|traduction:'],
    [
      'group_credit',
      2,
      'clean:|trad:|edit :|check:|typeset :|raws :|adapt :|recrutement trad*|on recrute|sous-titres par notre équipe|sous-titré par notre|fansubbing',
    ],
    [
      'free_whole_work',
      2,
      'streaming gratuit|film streaming|films en streaming|streaming complet|film complet|films complets|séries en streaming|regarder gratuitement|regarder films gratuit*|streaming vf|streaming vostfr|gratuit en streaming|vostfr gratuit|anime vostfr|manga gratuit|lire en ligne gratuit*|tous les chapitres gratuit*|télécharger gratuit*|télécharger film*|ebook gratuit|livres gratuits|musique gratuite|album complet gratuit|en entier gratuit*|lecture gratuite|gratuit vf|gratuitement en streaming|encore au cinéma|gratuit en ligne|séries gratuites|films gratuits|séries complètes|tous les épisodes|épisodes complets|saison complète|intégrale gratuite|voir séries|voir films|regarder en streaming|regarder séries|scans gratuits|lecture en ligne|bd gratuites|livres audio gratuits|ebooks gratuits|magazines pdf|journaux pdf|magazines gratuits|presse pdf|jeux complets gratuits|logiciels gratuits complets|romans gratuits',
    ],
    [
      'free_whole_work',
      2,
      'vostfr streaming|vostfr en streaming|vf streaming|film en entier|voir en entier|voir film|voir série|regarder série|regarder film|regarder épisode|animes vostfr|anime vf|anime streaming|drama vostfr|dramas vostfr|drama coréen en streaming|drama en streaming|drama gratuit|dramas gratuits|gratuit sans payer|tous les films|télécharger série*|télécharger anime*|télécharger manga*|télécharger bd|télécharger livre*|télécharger ebook*|télécharger jeux|télécharger jeu|télécharger musique gratuit*|livres à télécharger gratuit*|nouveautés sans payer|manuels gratuits pdf|formation gratuite télécharg*|formations payantes gratuit*|contenus payants gratuits|jeu complet gratuit|jeux pc gratuits complets|jeu gratuit pc|jeux à télécharger|albums gratuits|romans traduits gratuits|novel fr|roms gratuites|magazines du jour|encore en salles',
    ],
    [
      'free_whole_work',
      2,
      "télécharger l'épisode|télécharger épisode*|télécharger saison*|télécharger le film|télécharger la série|télécharger la saison|télécharger le livre|télécharger le tome|épisode d'hier|voir l'épisode|voir épisode*|voir la série|voir saison*|regarder l'épisode|regarder la saison|regarder la série|regarder drama*|films et séries gratuits|film gratuit|séries vf|séries vostfr|films vf|films vostfr|nouveautés streaming|streaming film|streaming films|streaming anime|streaming manga|novelas turques|séries turques|dessins animés gratuits|livres de la fac|livres complets|livres pdf gratuits|bd en pdf|comics gratuits|comics vf|lire bd gratuit*|lire comics|lire roman*|journaux gratuits|presse gratuite|magazine gratuit pdf|musiques gratuites|mp3 gratuit*|albums en téléchargement|discographies|jeux payants gratuits|roms à télécharger|formations gratuites|cours udemy gratuits|intégrale en streaming|voir gratuit|en entier et gratuit",
    ],
    [
      'free_whole_work',
      2,
      'gratuit hd|gratuit en hd|hd gratuit|en entier vf|en entier, vf|en entier vostfr|voir et télécharger|regarder ou télécharger|toujours au cinéma|chapitre en français|chapitres en français|lire en français|lire le chapitre|lecture du chapitre|téléchargez par torrent|télécharger par torrent|films du box-office',
    ],
    [
      'no_account',
      2,
      "sans inscription|sans compte|sans abonnement|sans s'inscrire|sans payer|sans pub|aucune inscription",
    ],
    ['no_account', 2, 'sans créer de compte|sans carte|sans rien payer|ni inscription'],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualité cam|filmé au cinéma|hdts|filmé en salle|telesync|version cam|ts screener|capté en salle',
    ],
    ['cinema_copy', 3, 'qualité : cam|qualité : ts|qualité ts|ts vf|cam vf|son cinéma|capture cinéma|filmé en salles'],
    ['cinema_copy', 2, 'copie cinéma|image cinéma|capté au cinéma|son de salle'],
    ['release_tag', 2, 'vostfr|multi vf|dvdrip|bdrip|web-dl|truefrench|multi 1080p|x265|webrip|hdlight'],
    ['release_tag', 2, 'multi 4k|hdrip|bluray 1080p|vff|vfi|subfrench|french 1080p|4klight'],
    ['release_tag', 1, 'haute qualité'],
    [
      'server_list',
      2,
      'lecteur 1|lecteur 2|serveur 1|serveur 2|1fichier|uptobox|changer de lecteur|lien 1|lien 2|liens de téléchargement|turbobit|liens morts|choisir un lecteur|lien alternatif|uqload',
    ],
    [
      'server_list',
      2,
      'lecteurs :|changez de lecteur|lecteur voe|lecteur filemoon|lecteur 3|sibnet|vidmoly|sendvid|flux 1|flux 2|flux 3|lien mort|signalez-le|réuploadé*|reupload|lien mega|liens mega|gofile|doodstream|nitroflare|rapidgator|lien premium|débrideur|débridé|mot de passe :|lien fr hd|lien 3|ok.ru|streamtape|serveur 3',
    ],
    [
      'server_list',
      2,
      "netu|vidhide|vidzy|darkibox|serveur de secours|images ne chargent pas|terabox|drive, mega|en trois parties rar|mot de passe du rar|mot de passe dans|lien drive|un seul lien|contenu caché|répondez pour voir|répondre pour voir|merci pour le partage|merci pour l'up|reup|ré-up|uploadé|uppé",
    ],
    [
      'server_list',
      2,
      'second lecteur|autre lecteur|choisissez un lecteur|choisis un lecteur|deuxième lecteur|ça coupe|actualisez ou|premier lecteur',
    ],
    [
      'server_list',
      2,
      'répondez au sujet|répondre au sujet|pour voir le lien|voir les liens|[up]|messages pour être vip|remerciez pour voir|bouton merci',
    ],
    [
      'disclaimer',
      2,
      "n'hébergeons aucun*|n'héberge aucun*|aucun fichier n'est hébergé|hébergés par des tiers|serveurs tiers|sites tiers|ne fait que référencer|simple lien|se contente d'indexer|plateformes tierces|ne stockons aucun*|ne fait qu'indexer",
    ],
    [
      'disclaimer',
      2,
      "aucune vidéo n'est hébergée|aucun film n'est hébergé|aucune vidéo hébergée|ne diffusons rien|nous ne diffusons aucun|lecteurs viennent d'autres|hébergés sur d'autres sites|hébergées par des tiers|flux trouvés|trouvés librement sur|partagés par les membres|contenu fourni par des tiers|réservé à ceux qui ont l'original|si vous possédez l'original|si le jeu vous plaît|achetez l'original|à but éducatif|liens trouvés sur|ne sommes pas responsables du contenu|demandes de retrait non|supprimer sous 24",
    ],
    [
      'disclaimer',
      2,
      "n'est pas responsable de ce que|ce que postent|fins d'étude|à titre éducatif|soutenez l'artiste|achetez l'album|simple annuaire|liens postés par",
    ],
    [
      'disclaimer',
      2,
      "mangas appartiennent|appartiennent à leurs auteurs|appartiennent à leurs ayants|contenu d'autrui|sans intention d'enfreindre|achetez-le si|achetez le logiciel si",
    ],
    [
      'address_move',
      2,
      "nouvelle adresse|nouveau domaine|changement d'adresse|changé d'adresse|changé de domaine|ajoutez aux favoris|mettez en favori*|site bloqué|adresse officielle|nouvelle url|ancienne adresse|change de nom de domaine|dns google|ancien domaine|bloqué par les fai",
    ],
    [
      'address_move',
      2,
      'adresse bloquée|bloquée par orange|bloqué par orange|changez vos dns|changer de dns|changer vos dns|notez la nouvelle|si le site est bloqué|rejoignez notre telegram|canal telegram pour|nouveau nom de domaine',
    ],
    ['address_move', 1, 'compatible vpn|utilisez un vpn|vpn conseillé'],
    [
      'ad_wall',
      1,
      'désactivez adblock|désactivez votre bloqueur|désactiver adblock|fermez les pubs|fermez les publicités',
    ],
    ['ad_wall', 1, 'bloqueur de popups|fermez les pop*|fermez les onglets|coupez votre bloqueur|utilisez un bloqueur'],
    [
      'crack_word',
      2,
      'crack|keygen|activateur|mod apk|apk mod|premium débloqué|débloqué*|préactivé|warez|licence à vie|version débridée|clé gratuite|activation définitive|activation à vie|activé à vie',
    ],
    [
      'crack_word',
      2,
      "cracké|crackée|crackés|crackées|clé d'activation gratuite|illimité gratuit|déplombé*|patch inclus|avec patch|online fix|bloquez le logiciel|bloquer le logiciel dans|activé définitivement|version premium gratuite|premium gratuit|sans root|apk modifié*|apk premium|vies illimitées|pièces illimitées|argent illimité|repack fr|serial gratuit|hack apk|coupez internet",
    ],
    [
      'crack_word',
      2,
      'pré-activé|pré-activée|préactivée|aucune activation|bloquez les mises à jour|bloquer les mises à jour|générateur de clé*|générateur de clef*|craqué|craquée|craqués|patché|patchée|full version fr|version full|mod menu|argent infini|gemmes illimitées|premium mod|tout débloqué|skins gratuits',
    ],
    [
      'crack_word',
      2,
      "+ serial|avec serial|activation incluse|remplacez l'exe|remplacer l'exe|remplacez le fichier exe|dossier fix|coupez l'antivirus pendant|couper l'antivirus|anti-ban|copiez l'obb|achats gratuits|gemmes infinies|vip débloqué|tout infini|hacké|hackée",
    ],
    [
      'software',
      1,
      'télécharger|téléchargement|logiciel*|version complète|antivirus|apk|gratuit|installer|jeux|dernière version',
    ],
    ['software', 1, 'windows|win/mac|plugins|vst|pare-feu|version gratuite|fichier hosts|mega|torrent|setup'],
    [
      'software',
      1,
      'en administrateur|obb|exécutez|android|lancez en|décompressez|sans activation|faux positif|sans clé',
    ],
    [
      'protection_defeated',
      3,
      "avec crack|crack inclus|jeux crackés|logiciel cracké|logiciels crackés|désactivez l'antivirus|désactivez votre antivirus|crack gratuit|crack + keygen|désactiver l'antivirus",
    ],
    [
      'protection_defeated',
      3,
      "logiciel complet cracké|crack fr activation|crack français|version complète avec patch|cracké gratuit*|télécharger crack|crack télécharger|crack activation|cracké + activation|coupez l'antivirus|jeu déjà cracké|jeux déjà crackés|apk premium gratuit|applis payantes gratuit*|formations leakées gratuit*|contenu payant gratuit|articles payants gratuits",
    ],
    [
      'protection_defeated',
      3,
      'apk mod|mod apk|premium apk|logiciels craqués|logiciel craqué|jeux craqués|logiciels complets gratuits|activer windows gratuit*|activer office gratuit*|windows activé|office activé|télécharger cracké',
    ],
    [
      'protection_defeated',
      3,
      'hacké argent infini|argent infini apk|mod argent illimité|version complète activation incluse',
    ],
    ['iptv_word', 1, 'iptv|m3u|boîtier|smarters|box android|firestick'],
    [
      'iptv_word',
      1,
      'fire stick|smart tv|chaînes, films et séries|chaînes et vod|chaînes films et séries|formuler|mag et enigma',
    ],
    ['iptv_word', 1, 'télé, box|chaînes du monde'],
    [
      'offer',
      1,
      'revendeur*|panel|crédits|essai gratuit|test gratuit|whatsapp|chaînes|telegram|test 24h|vod|12 mois|sans coupure|paypal|crypto|essai 24h|sans engagement|par an|films et séries|bouquet*',
    ],
    [
      'offer',
      1,
      'devenir revendeur|devenez revendeur|test 24|activation immédiate|adultes|serveurs stables|serveur stable|anti-coupure|anti-freeze|bouquets payants|6 mois|ligue 1|multi-écrans',
    ],
    ['offer', 1, '+18|paysafe|pcs|btc|grossiste|deux écrans|séries à jour'],
    [
      'iptv_resale',
      3,
      'abonnement iptv|iptv pas cher|panel iptv|revendeur iptv|revendeurs iptv|test iptv|iptv premium|essai iptv|iptv 4k|toutes les chaînes payantes|meilleur iptv|abo iptv|panel revendeur|chaînes cryptées|iptv france|serveur iptv|code iptv',
    ],
    [
      'iptv_resale',
      3,
      'iptv 12 mois|iptv abonnement|iptv revendeur|iptv illimité|iptv sans coupure|chaînes, films et séries dès|chaînes et vod dès|bouquets payants sans|chaînes payantes décryptées|chaînes décryptées|toutes les chaînes et vod|iptv smart|iptv box|box iptv chargée|firestick débridé*|fire stick débridé*|iptv test 24',
    ],
    [
      'iptv_resale',
      2,
      'chaînes, films et séries|chaînes films et séries|chaînes et 95 000 vod|test gratuit 24|test 24 h sur|achetez des crédits|devenir revendeur|devenez revendeur|tous les bouquets|chaînes et vod|vod et chaînes|adultes sur smart',
    ],
    [
      'iptv_resale',
      3,
      '000 chaînes|000 chaines|mille chaînes|chaînes du monde|chaînes de tous les pays|panel grossiste|canal, bein|canal+, bein|rmc, bein|toutes les chaînes sport',
    ],
    ['iptv_resale', 2, 'essai 36 h|essai 24 h|je veux revendre|séries à jour|ciné, +18|sur télé, box|box ou mobile'],
    ['iptv_resale', 2, 'marre de payer|fini les abonnements'],
    [
      'iptv_resale',
      3,
      'ppv et adultes|ppv, adultes|sport, ppv et|crédits revendeurs|crédits revendeur|crédits pour revendeurs|un identifiant, toute|toute la télé pour|500 chaînes, sport|films du box-office et',
    ],
    ['iptv_resale', 2, 'firestick, android|android et smart tv|chaînes, sport|sport et ppv|500 chaînes'],
    ['live', 1, 'direct|live|diffusion|liens'],
    ['live', 1, 'où voir le match|flux|streaming'],
    ['match', 1, 'foot|match|matchs|rugby|nba|ufc|formule 1|tennis|boxe|finale|sport'],
    ['match', 1, "f1|mma|ligue|coupe|volley|basket|handball|top 14|coup d'envoi|cyclisme|grand prix"],
    [
      'sport_restream',
      2,
      'streaming foot|foot streaming|streaming sport|acestream|rojadirecta|footlive|sport en streaming gratuit|streaming gratuit foot|direct gratuit|foot gratuit|ace stream|matchs gratuits|liens hd',
    ],
    [
      'sport_restream',
      2,
      "en direct sans payer|voir le match en direct|match gratuit|match en streaming|match streaming gratuit|foot en streaming|chaînes payantes en direct|chaînes payantes gratuites|flux s'activent|flux gratuits|flux 1 hd|lien 1 fr|liens s'activent|ufc gratuit|f1 en streaming gratuit|rugby streaming gratuit|regarder le foot|direct sans abonnement|tous les matchs en streaming|chaînes de sport gratuites",
    ],
    [
      'sport_restream',
      2,
      'sport gratuit en direct|tous les sports gratuits|chaînes sport gratuites|streaming match|streaming rugby|streaming f1|streaming ufc|streaming boxe gratuit|liens du match|lien du match|match en direct streaming|diffusion gratuite du match|bein gratuit|canal gratuit en direct',
    ],
    [
      'sport_restream',
      2,
      'inutile de payer|sans payer le ppv|sans ppv|toute la soirée ici|soirée complète gratuite|le lien apparaît|lien apparaît à|les liens apparaissent|voir le combat|combat gratuit|en direct ici gratuit|le match ici gratuit',
    ],
    [
      'sport_restream',
      2,
      'catch en streaming gratuit|voir wwe|regarder wwe|show complet|rediffusion complète gratuite',
    ],
    [
      'download_index',
      2,
      'ddl|torrent|torrents|magnet|téléchargement direct|télécharger pdf|flac|discographie|zone-telechargement|cpasbien|mot de passe rar|intégrale pdf|album complet|télécharger album|epub|album mp3|zone téléchargement|ygg*|torrent9|mis en ligne dès',
    ],
    [
      'download_index',
      2,
      'liens 1fichier|lien 1fichier|1fichier, mega|bd pdf|mangas cbz|corrigés en pdf|manuels pdf|livres pdf|nsp|formation lien mega|formations mega|modules lien mega|pack de formations|achat groupé|mp3 320|album zip|dossier mega|usenet',
    ],
    [
      'download_index',
      2,
      'vidéos de prépa|seul lien|pochettes comprises|cbr|cbz|mangas en pdf|nzb|roms|formations drive|pack formation*|partage de formations|cours udemy',
    ],
    ['download_index', 1, 'livre pdf|livres en pdf|pdf direct'],
    [
      'download_index',
      2,
      'pack hebdo|pack hebdomadaire|toutes les sorties de la semaine|polices premium gratuites|templates premium gratuits|partitions payantes|partitions pdf gratuites',
    ],
    [
      'early_leak',
      3,
      'avant la sortie officielle|chapitre leaké|avant sa sortie|leak du chapitre|album leaké|avant la parution',
    ],
    [
      'early_leak',
      3,
      'leaks onlyfans|onlyfans leak*|leak onlyfans|onlyfans gratuit|mym leak*|leak mym|leaks mym|patreon leak*|formation leakée|cours leakés|contenu leaké|vidéos leakées|packs leakés|avant la version officielle|avant tout le monde gratuit',
    ],
    [
      'early_leak',
      3,
      "dès la fuite|dès qu'il fuite|album fuité|single fuité|chapitre fuité|avant le magazine|contenu exclusif gratuit|contenu exclusif sans|exclusif sans s'abonner|contenus exclusifs gratuits|messages payants|photos leakées|vidéos leak|envoyez vos achats|pack complet mega",
    ],
    ['early_leak', 2, 'formations leakées'],
    ['early_leak', 2, 'chapitre avant tout|chapitres avant tout|les premiers à sortir|sorties les plus rapides'],
    [
      'chapter_list',
      1,
      'dernier chapitre|chapitre suivant|chapitre précédent|tous les chapitres|derniers chapitres|en cours|liste des chapitres|mis à jour chaque jour|derniers épisodes|nouveau chapitre',
    ],
    [
      'chapter_list',
      1,
      'planning des sorties|sorties du jour|ajouté récemment|derniers ajouts|mis à jour tous les jours|demandez la vôtre',
    ],
    ['chapter_list', 1, 'mode cascade|mode webtoon|suivant arrive|il y a 2 heures'],
    ['chapter_list', 1, 'flèches pour tourner|tourner les pages|page suivante'],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      'papystreaming|french stream|voirfilm*|wiflix|coflix|zone téléchargement|japscan|scan-vf|scantrad.net|mangas-origines|*streamingvf*|*filmgratuit*',
    ],
    [
      'site_brand',
      2,
      'anime-sama|voiranime|vostfree|neko-sama|french-manga|frenchstream|cinezzz|wookafr|empire-streaming|1jour1film|monstream|darkino|wawacity|extreme-down|annuaire-telechargement|sushi-scan|scan-manga|phenix-scans|lelscans|lelmanga|ebook-gratuit|telecharger-magazine|sharewood|footlive*',
    ],
    ['free', 1, 'gratuit*|gratis|sans payer'],
    ['free', 1, 'sans dépenser|zéro euro|0 €|sans débourser|sans rien payer'],
    ['consume', 1, 'regarder|regardez|voir|lire|lisez|télécharger|streaming|téléchargez|écouter'],
    ['consume', 1, 'lecture|écoutez|obtenir|jouer|téléchargements'],
    ['consume', 1, 'visionner|visionnez|récupérer|récupérez|mater'],
    [
      'media',
      1,
      'film|films|série|séries|manga|mangas|anime|animés|chapitres|chapitre|épisodes|livres|bd|album|romans|saison*|ebooks|tomes|manuels|série*|épisode*|chapitre*|tome*|manga*|anime*|bandes dessinées|livre*|roman*|album*|chanson*|musique|magazine*|journaux|revues|formation*|cours|jeu|jeux|documentaire*',
    ],
    ['media', 1, 'manhwa|manhwas|manhua|webtoon*|drama|dramas|rom|roms|modules|novel|novels|polar|manuel|packs|cinéma'],
    ['media', 1, 'albums|pack|comics|tome|volume|novelas|émissions|dessin animé|livre'],
    ['media', 1, 'partitions|franco-belge|bande dessinée'],
    ['money', 1, 'vip à vie|accès vip|tipeurs|paiement crypto|paiement en crypto|usdt'],
    ['money', 1, 'cliquant sur la pub|un clic sur la pub'],
    ['download_index', 2, 'bd en cbr|magazines pdf gratuits'],
    ['free_whole_work', 2, 'ebooks, bd'],
  ],
  contexts: {
    climbing:
      'escalade|grimpe*|grimpeu*|falaise*|bloc de|baudrier|encordé*|topo|alpinisme|guide de haute montagne|coincement*',
    free_licence: 'libre de droits|libres de droits|usage commercial|attribution',
    reporting:
      "police|gendarm*|tribunal|juge|jugement|condamné*|procès|arcom|piratage|illégal*|droits d'auteur|droit d'auteur|contrefaçon|selon|enquête|article|ayants droit|interpellé*|avocat*|procureur|plainte|mémoire de master|journal|phénomène|blocage|hadopi|fournisseurs d'accès|ayants droit saluent|amende|entretiens|pratique amateur|racontent|chercheur*|département|thèse de|une thèse|sa thèse|arrêté par|enquête sur|blocage de|riposte graduée|délit*|amendes|recours|honoraires|plaignants|exploitants du site|abonnez-vous au journal|rédaction|faits divers|opinions|lettre d'information|glossaire|veut dire|que signifie|signifie|d'où vient|encyclopédie|voir aussi|ne donnons pas de liens|demandent de ne pas|revue de|revue d'sondage|résumé de l'article|mots-clés|méthodologie|consultation juridique|droit pénal|propriété intellectuelle|escroc*|compte a été vidé|prive les auteurs|lutte contre le piratage|alpa|critique :|critiques|notre avis|avis sur|à voir en salles|streaming illégal|offre légale|offres légales|donné raison|condamnation|parquet|mis en examen|sacem|université d'à l'université|universitaire*|une étude|étude sur|étude de|selon une étude|mercato|compositions et|la rédaction|site pirate|sites pirates|offre pirate|copies pirates|téléchargement pirate|streaming pirate|direct commenté|suivez le score|score en direct|compte rendu du match|coup d'envoi à|résumé du match|association de consommateurs|ufc|défense des consommateurs|consommateurs|un lecteur nous|partie civile",
    prohibiting:
      "interdit*|n'est pas autorisé|conditions d'utilisation|conditions générales|suspend*|résilier|résili*|signaler un abus|viol*|récidiv*|nous retirons|ne tolér*|proscrit*|charte du forum|charte de|règles du forum|règlement du forum|avant de poster|sont supprim*|sera supprim*|seront supprim*|supprimées et|averti|avertissement|exclusion|exclu du forum|bannissement|banni|modération|modérateur*|pas de liens|sont interdits|n'est pas permis|tout manquement|utilisation acceptable|ne sont pas acceptés|ne demandez pas|ne postez pas|hors charte|contenus illicites|les demandes de|toute demande de",
    licensed:
      "officiel*|éditeur*|licence|sous licence|©|tous droits réservés|avec publicité|financé par la publicité|légale|légalement|jusqu'au|offre limitée|éditions|autorisé par|simultrad|distributeur|opérateur|partenariat|accord avec|partenaires|premiers chapitres|facture|billetterie|librairie*|parution en|précommande|extrait gratuit|extrait|en accord avec|accord des ayants droit|le tome|éditeur propose|service client|sans engagement de durée|premier mois|abonnez-vous|à partir de 5|par mois avec|par mois sans|coupures pub|rémunèrent|selon les droits|selon les titres|producteurs|mentions légales|sas|sarl|s.a.|cgv|données personnelles|cookies|politique de confidentialité|espace client|fibre|box fibre|décodeur*|installation offerte|engagement 12|engagement 24|résiliation|fiche d'information|éligibilité|conseiller*|jaquette|adaptation graphique|à paraître|libraires|en librairie|disponible en librairie|auteurs sont payés|payés à la lecture|avec des pièces|bandcamp|tournée|prix libre|reçu|licence d'entreprise|acheter une licence|version d'essai|disponible en france|en france et en|hors connexion|espace presse|investisseurs|google play|app store|crédit d'impôt|simulcast|version officielle|livraison offerte|dès 60|carte cadeau|distribué par|séances|magazine de|studio de|sortie nationale|visa d'exploitation|légalement sur|retours|magasins|chèque cadeau|abonnés premium|chaîne payante|emplois|livraison gratuite|contrôle parental|nos boutiques|traduit du japonais par|traduit de l'anglais par|clé de licence par|votre clé de licence|recevez votre clé|acheter la version complète|achetez la version complète|achat de la version complète|passer à la version complète|débloquer la version complète|version complète à|version complète est vendue|version d'évaluation|essai de 30 jours|essai gratuit de 30|30 jours gratuits|30 jours d'essai|14 jours d'essai|essai de 14 jours|essai gratuit de 14|essayez gratuitement pendant|numéro de série de votre|numéro de série de l'appareil|numéro de série figurant|code d'activation reçu|activation en ligne requise|activez votre compte|activez votre carte|confirmation de commande|bon de commande|réservé aux abonnés|réservés aux abonnés|aux abonnés|offre payante|contrats avec les chaînes",
    public_broadcaster:
      'service public|france télévisions|arte|télévision publique|rediffusion|chaîne publique|replay|rts|rtbf|chaîne parlementaire|fédération|sa chaîne youtube|chaîne officielle|fédération de|clubs|billets|télévision|résumés|équipe de france|accessibilité|audiodescription|langue des signes|redevance|médiateur|france.tv|tv5monde|la finale passe|grille des programmes|en clair|saison régulière|arbitre*|radio publique|radio|sur écran géant|diffusé dans le bar|retransmis au bar|au bar du club|diffusion dans nos bars|écrans dans le bar|radiotélévision|chaîne de télévision|société de télévision|notre chaîne|notre antenne',
    library:
      'bibliothèque*|médiathèque|emprunt*|prêt|domaine public|bibliothécaires|abonnés de la bibliothèque|carte de lecteur|réseau de lecture|lecture publique|bénévole*|en citant|auteurs sont morts|annales|sujets des années|rectorat|corrigés du|élèves|professeurs|enseignant*|bac|cdi|programme scolaire|manuels scolaires|ministère|éducation nationale|exercices corrigés|bibliothèque numérique|numérisé*|accès ouvert|licence ouverte|gallica|prêts|médiathèques|ressources numériques|section jeunesse|abonnés de la',
    open_source:
      "linux|sha256|open source|logiciel libre|logiciels libres|distribution|image iso|gpl|somme de contrôle|ssh-keygen|signature gpg|code source|debian|miroir officiel|images iso|sha-512|somme sha|notes de version|environnement de bureau|gnu|contribuer|f-droid|laissez le torrent|ubuntu|fedora|mageia|licence gpl|miroirs|gratuiciel|signé numériquement|bootloader|annule la garantie|rom officielle|rom d'usine",
    camera:
      'photograph*|appareil|objectif|exposition|développement|lightroom|boîtier reflex|capteur|photographies|mes photos|vos photos|fichiers raw|format raw|reflex|jpeg|balance des blancs|developper vos raw|convertisseur raw|convertisseurs raw|négatifs|pellicules|labo photo|diapositives|argentique',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'recette*|lait|végan*|cuisine|viande|poisson|légumes|aliment*|cru|crue|crudivor*|fromage|salade|fromages|lait cru|dégustation|tartare|sushi|sashimi|fruits secs|crudités|sans gluten|boulang*|jean brut|denim|tissu|alimentation',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling: 'wwe|catch|catcheur*|escalade|grimpeur*|cordée|fissure|ring',
    // Programs, and the chemistry of cracking.
    code: 'fonction|mémoire|api|données|code|json|tableau|hydrocarbure*|craquage|catalyseur|raffinerie|pétrole|alcanes|compilateur|requête sql|bibliothèque de code|chimie',
    relocation:
      'clinique|cabinet|patients|mairie|école|bureau|bureaux|entreprise|clients|horaires|commune|médecin|déménage*|magasin|boutique|collège|lycée|courriel|rendez-vous|pharmacie|notre site a changé|nouvelle adresse du cabinet|paroisse|association loi|université de|démarches|centre de santé|prendre rendez-vous',
    own_work:
      "ma propre|mon webcomic|ma bd|j'écris|je dessine|œuvre originale|auteur de|autrice|mes mécènes|mon roman|mon histoire|création originale|mes lecteurs|écrit par moi|mes planches|que j'ai composé|composé par|compositrice|compositeur|ma musique|mes chansons|notre jeu|notre groupe|nous sommes trois|studio de trois|équipe de trois|démo gratuite|la démo|carnet de développement|journal de développement|sur itch|page steam|godot|ulule|kisskissbankbank|un seul développeur|à prix libre|autoédité*|auto-édité*|développeur indépendant|notes de mise à jour|mon blog|mon podcast|sans drm|freeware|notes de patch|patch officiel|correctif officiel",
    security:
      'malware|maliciel|virus|cheval de troie|infect*|sécurité|arnaque*|danger*|risque*|alerte|hameçonnage|vol de données|prudence|mise en garde|voleur*|laboratoire|gardez votre antivirus|mots de passe|ne désactivez|chevaux de troie|mineur*|ce qui se cache|vrai prix|logiciel malveillant|logiciels malveillants|analyse antivirus|rançongiciel*|cybermalveillance|cybercriminel*|escrocs|que risque|fraude|mots de passe volés|vol de mots de passe|anssi|pièges|logiciel espion|correctif de sécurité|correctifs de sécurité|correctif critique|faille corrigée|machine de test|bac à sable',
    file_tool:
      'convertir|convertisseur|compresser|vos fichiers|sont supprimés|confidentialité|navigateur|outil|dans votre navigateur|sur votre appareil|documents|fusionner|fichier sur',
    history: 'siècle|histoire de|musée',
  },
}
