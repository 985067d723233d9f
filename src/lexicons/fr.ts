import type { LexiconPack } from './types'

/** French. */
export const fr: LexiconPack = {
  language: 'fr',
  boundary: 'word',
  terms: [
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
      'scantrad*|traduit par des fans|fansub*|team de trad|lecture en ligne gratuite|lire des scans|équipe de trad|notre team|scan vf|scans vf|chapitre scan|équipe de scan|scantrad',
    ],
    ['group_credit', 2, 'traduction :|clean :|check :|recrute traducteur*|édition :|trad :|team recrute|traduction:'],
    [
      'free_whole_work',
      2,
      'streaming gratuit|streaming vf gratuit|film streaming|films en streaming|streaming complet|film complet gratuit|film complet|films complets|séries en streaming|voir film gratuit|regarder gratuitement|regarder films gratuit*|streaming vf|streaming vostfr|gratuit en streaming|vostfr gratuit|anime vostfr|lire manga gratuit*|manga gratuit|lire en ligne gratuit*|tous les chapitres gratuit*|télécharger gratuit*|télécharger film*|ebook gratuit|livres gratuits|musique gratuite|album complet gratuit|en entier gratuit*|lecture gratuite|gratuit vf|gratuitement en streaming|encore au cinéma|gratuit en ligne|séries gratuites|films gratuits|séries complètes|tous les épisodes|épisodes complets|saison complète|intégrale gratuite|voir séries|voir films|regarder en streaming|regarder séries|streaming foot|streaming série*|scans gratuits|lecture en ligne|bd gratuites|livres audio gratuits|ebooks gratuits|magazines pdf|journaux pdf|magazines gratuits|presse pdf|formations gratuites téléchargement|jeux complets gratuits|logiciels gratuits complets|romans gratuits',
    ],
    [
      'no_account',
      2,
      "sans inscription|sans compte|sans abonnement|sans s'inscrire|sans payer|sans pub|aucune inscription",
    ],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualité cam|filmé au cinéma|hdts|filmé en salle|telesync|version cam|ts screener|capté en salle',
    ],
    [
      'release_tag',
      2,
      'vostfr|multi vf|dvdrip|bdrip|web-dl|truefrench|multi 1080p|x265|french bdrip|webrip|french hdlight|vf et vostfr|hdlight',
    ],
    [
      'server_list',
      2,
      'lecteur 1|lecteur 2|serveur 1|serveur 2|1fichier|uptobox|changer de lecteur|lien 1|lien 2|liens de téléchargement|turbobit|liens morts|choisir un lecteur|lien alternatif|uqload',
    ],
    [
      'disclaimer',
      2,
      "n'héberge aucun fichier|n'héberge aucune vidéo|n'hébergeons aucun*|n'héberge aucun*|ne stocke aucun*|aucun fichier n'est hébergé|hébergés par des tiers|serveurs tiers|sites tiers|ne fait que référencer|simple lien|se contente d'indexer|plateformes tierces|ne stockons aucun*|ne fait qu'indexer",
    ],
    [
      'address_move',
      2,
      "nouvelle adresse|nouveau domaine|changement d'adresse|changé d'adresse|changé de domaine|ajoutez aux favoris|mettez en favori*|site bloqué|adresse officielle|nouvelle url|ancienne adresse|change de nom de domaine|dns google|ancien domaine|bloqué par les fai",
    ],
    [
      'ad_wall',
      1,
      'désactivez adblock|désactivez votre bloqueur|désactiver adblock|fermez les pubs|fermez les publicités',
    ],
    [
      'crack_word',
      2,
      "crack|cracké*|keygen|activateur|clé d'activation|patch crack|mod apk|apk mod|premium débloqué|débloqué*|numéro de série|version crackée|préactivé|warez|illimité|licence à vie|version débridée|compte premium gratuit|clé gratuite|crack français|activation définitive|activation à vie|activé à vie",
    ],
    [
      'software',
      1,
      'télécharger|téléchargement|logiciel*|version complète|antivirus|apk|gratuit|installer|jeux|dernière version',
    ],
    [
      'protection_defeated',
      3,
      "avec crack|crack inclus|jeux crackés|logiciel cracké|logiciels crackés|désactivez l'antivirus|désactivez votre antivirus|apk mod premium|crack gratuit|crack + keygen|désactiver l'antivirus",
    ],
    ['iptv_word', 1, 'iptv|m3u|boîtier|smarters|box android|firestick|mag'],
    [
      'offer',
      1,
      'revendeur*|panel|crédits|essai gratuit|test gratuit|whatsapp|chaînes|telegram|test 24h|vod|12 mois|sans coupure|abonnement 12 mois|paypal|crypto|test 24 h|essai 24h|panel revendeur|sans engagement|par an|films et séries|chaînes premium|bouquet*',
    ],
    [
      'iptv_resale',
      3,
      'abonnement iptv|iptv pas cher|panel iptv|revendeur iptv|revendeurs iptv|test iptv|iptv premium|essai iptv|iptv 4k|toutes les chaînes payantes|meilleur iptv|abo iptv|panel revendeur|chaînes cryptées|iptv france|serveur iptv|code iptv',
    ],
    ['live', 1, 'en direct|direct|live|diffusion|liens'],
    ['match', 1, 'foot|match|matchs|ligue 1|ligue des champions|rugby|nba|ufc|formule 1|tennis|boxe|finale|sport'],
    [
      'sport_restream',
      2,
      'foot en direct gratuit|match en direct gratuit|streaming foot|foot streaming|streaming sport|en direct gratuit*|acestream|rojadirecta|footlive|sport en streaming gratuit|regarder match gratuit*|streaming gratuit foot|liens acestream|direct gratuit|foot gratuit|ace stream|matchs gratuits|sans coupure|liens hd',
    ],
    [
      'download_index',
      2,
      'ddl|torrent|torrents|magnet|téléchargement direct|telechargement|epub gratuit|télécharger epub|télécharger pdf|epub pdf|flac|discographie|zone-telechargement|cpasbien|yggtorrent|mot de passe rar|intégrale pdf|lien magnet|album complet|télécharger album|epub|album mp3|zone téléchargement|ygg*|torrent9|mis en ligne dès',
    ],
    [
      'early_leak',
      3,
      'avant la sortie officielle|chapitre leaké|avant sa sortie|leak du chapitre|album leaké|avant la parution',
    ],
    [
      'chapter_list',
      1,
      'dernier chapitre|chapitre suivant|chapitre précédent|tous les chapitres|derniers chapitres|en cours|liste des chapitres|mis à jour chaque jour|derniers épisodes|nouveau chapitre',
    ],
    [
      'site_brand',
      2,
      'papystreaming|french stream|voirfilm*|wiflix|coflix|zone téléchargement|japscan|scan-vf|scantrad.net|mangas-origines|*streamingvf*|*filmgratuit*',
    ],
    ['free', 1, 'gratuit*|gratis|sans payer'],
    ['consume', 1, 'regarder|regardez|voir|lire|lisez|télécharger|streaming|téléchargez|écouter'],
    [
      'media',
      1,
      'film|films|série|séries|manga|mangas|anime|animés|chapitres|chapitre|épisodes|livres|bd|album|romans|saison*|ebooks|tomes|manuels|série*|épisode*|chapitre*|tome*|manga*|anime*|bandes dessinées|livre*|roman*|album*|chanson*|musique|magazine*|journaux|revues|presse|formation*|cours|jeu|jeux|livres audio|documentaire*|dessins animés',
    ],
  ],
  contexts: {
    reporting:
      "police|gendarm*|tribunal|juge|jugement|condamné*|procès|arcom|piratage|pirate|pirates|illégal*|droits d'auteur|droit d'auteur|contrefaçon|selon|enquête|étude|thèse|université|article|arrêté*|ayants droit|interpellé*|avocat*|procureur|plainte|mémoire de master|journal|phénomène|blocage|hadopi|fournisseurs d'accès|ayants droit saluent|amende|entretiens|pratique amateur|racontent|chercheur*|département|légalement",
    prohibiting:
      "interdit*|n'est pas autorisé|conditions d'utilisation|conditions générales|suspend*|résilier|résili*|signaler un abus|viol*|récidiv*|nous retirons|ne tolér*|proscrit*",
    licensed:
      "officiel*|éditeur*|licence|sous licence|©|tous droits réservés|avec publicité|financé par la publicité|légal|légale|légalement|jusqu'au|offre limitée|éditions|autorisé par|simultrad|distributeur|par mois|opérateur|partenariat|accord avec|partenaires|premiers chapitres|facture|billetterie|librairie*|parution en|précommande|extrait gratuit|extrait|en accord avec|accord des ayants droit|le tome|éditeur propose|service client|sans engagement de durée|premier mois|abonnez-vous|site officiel",
    public_broadcaster:
      'service public|france télévisions|arte|télévision publique|rediffusion|chaîne publique|replay|rts|rtbf|chaîne parlementaire|fédération',
    library:
      'bibliothèque*|médiathèque|emprunt*|prêt|domaine public|bibliothécaire*|catalogue|abonnés de la bibliothèque|carte de lecteur|libre de droits',
    open_source:
      'linux|sha256|open source|logiciel libre|logiciels libres|distribution|image iso|gpl|somme de contrôle|ssh-keygen|signature gpg|code source|debian|miroir officiel',
    camera: 'photo|photos|photograph*|appareil|objectif|exposition|développement|lightroom|boîtier reflex|capteur',
    food: 'recette*|lait|végan*|cuisine|viande|poisson|légumes|aliment*|cru|crue|crudivor*|fromage|salade',
    wrestling: 'wwe|catch|catcheur*',
    code: 'fonction|mémoire|api|données|code|json|tableau',
    relocation:
      'clinique|cabinet|patients|mairie|école|bureau|bureaux|entreprise|clients|horaires|commune|médecin|déménage*|magasin|boutique|collège|lycée|courriel',
    own_work:
      "ma propre|mon webcomic|ma bd|j'écris|je dessine|œuvre originale|auteur de|autrice|mes mécènes|tipeee|mon roman|mon histoire|création originale|mes lecteurs|écrit par moi|mes planches",
    security:
      'malware|maliciel|virus|cheval de troie|infect*|sécurité|arnaque*|danger*|risque*|alerte|hameçonnage|vol de données|prudence|mise en garde|voleur*|laboratoire|gardez votre antivirus|mots de passe|ne désactivez|chevaux de troie|mineur*|ce qui se cache|vrai prix|logiciel malveillant|logiciels malveillants',
    file_tool:
      'convertir|convertisseur|compresser|vos fichiers|sont supprimés|confidentialité|navigateur|outil|dans votre navigateur|sur votre appareil|documents|fusionner|fichier sur',
    history: 'siècle|histoire de|musée',
  },
}
