import type { LexiconPack } from './types'

/** Spanish, of Spain and of the Americas. */
export const es: LexiconPack = {
  language: 'es',
  boundary: 'word',
  terms: [
    ['download_index', 1, 'pdf gratis'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'manga raw|raw en español|mangas escaneados|scan manga|scans manga|scan en español|scans en español|raws gratis|leer raw|escaneos gratis',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|no fansub|fansub*|capítulo traducido|capítulos traducidos|traducido por fans|traducción por fans|escaneo*|scan español|scans español|traducido por nuestro grupo|traducción de fans|grupo de scan*|raws|nuestra scan',
    ],
    ['group_credit', 2, 'traducción:|limpieza:|typeo|tipeo|reclutamos|edición:|corrección:'],
    [
      'free_whole_work',
      2,
      'películas online gratis|ver películas gratis|películas gratis|películas completas|película completa|series gratis|ver series online|ver series gratis|ver online gratis|online gratis|gratis online|completa gratis|estrenos gratis|anime online gratis|ver anime gratis|leer manga online gratis|leer manga gratis|manga gratis|todos los capítulos gratis|descargar películas|descargar gratis|libros gratis|descargar libros gratis|música gratis|descargar música gratis|pelis gratis|ver pelis|temporadas completas|capítulos completos gratis|discografía completa|estrenos de cine gratis|series completas|series online|manga online|leer online gratis|leer gratis|libros pdf gratis|audiolibros gratis|revistas gratis|revistas pdf|cursos gratis mega|descargar cursos|descargar discografía|discografías completas|juegos gratis pc|premium gratis|temporada completa|todos los episodios|películas en estreno|ver estrenos|cine gratis en casa|anime online',
    ],
    [
      'no_account',
      2,
      'sin registrarse|sin registro|sin registrarte|sin suscripción|sin cuenta|sin pagar|no hace falta registrarse|sin publicidad',
    ],
    [
      'cinema_copy',
      3,
      'calidad cam|camrip|grabada en cine|grabado en el cine|hdcam|ts screener|screener|ts-screener|hdts|hd-ts|versión cam|cine grabado|br-screener',
    ],
    [
      'release_tag',
      2,
      'latino y castellano|audio latino|latino hd|castellano hd|subtitulado hd|1080p latino|dvdrip|dual latino|hdrip|vose|español latino|latino/castellano|latino|castellano',
    ],
    [
      'server_list',
      2,
      'opción 1|opción 2|servidor 1|servidor 2|opciones de servidor|enlaces de descarga|enlace 1|enlace 2|enlaces caídos|reportar enlace|streamtape|uptobox|por mega|por mediafire|cambiar servidor|varios servidores|enlaces alternativos|opción latino|cambia a opción|cambia de servidor|si no carga|si no funciona el vídeo|reproductor 1|reproductor 2|servidores externos|opción 3|ver en otro servidor',
    ],
    [
      'disclaimer',
      2,
      'no aloja ningún archivo|no alojamos ningún|no almacena ningún|no almacenamos ningún|no aloja archivos|no alberga ningún|no aloja ningún|servidores de terceros|sitios de terceros|páginas de terceros|solo enlaza*|solo enlaces|solo recopila*|contenido de terceros|no alojamos*|no almacena archivos|únicamente enlaza*|alojados en servidores externos|alojado en servidores externos|alojados por terceros|enlaces a terceros|encontrados en internet|no sube ningún|no somos responsables del contenido',
    ],
    [
      'address_move',
      2,
      'nuevo dominio|nueva dirección|nueva url|hemos cambiado de dominio|cambiamos de dominio|guarda en favoritos|guarda esta dirección|guárdanos|dominio bloqueado|dominio oficial|nueva web|espejos|proxy|añádenos a favoritos|antiguo dominio|nos mudamos',
    ],
    [
      'ad_wall',
      1,
      'desactiva adblock|desactiva el bloqueador|desactivar bloqueador|cierra la publicidad|cierra los anuncios|cierra las ventanas',
    ],
    [
      'crack_word',
      2,
      'crack|crackeado*|keygen|número de serie|activador|serial|pirata full|full crack|clave de activación|medicina incluida|sin licencia|preactivado|mod apk|apk mod|premium desbloqueado|desbloqueado|hackeado|todo ilimitado|parche|licencia gratis|activado|con licencia de por vida|activación incluida|versión pirata|mod hack|apk hackeada|apk premium|todo desbloqueado|monedas infinitas|dinero infinito|crackeada|pre-activado|portable full',
    ],
    [
      'software',
      1,
      'descargar|full|programa*|apk|versión completa|última versión|instalar|mega|antivirus|juegos|gratis|gratis para pc',
    ],
    [
      'protection_defeated',
      3,
      'descargar con crack|crack incluido|con crack|desactiva el antivirus|apk mod premium|activador permanente|programas full|juegos crackeados|activación permanente gratis',
    ],
    ['iptv_word', 1, 'iptv|lista m3u|listas m3u|m3u|deco|decodificador*|firestick|cardsharing|canales de pago'],
    [
      'offer',
      1,
      'revendedor*|panel|paneles|créditos|bizum|prueba gratis|prueba gratuita|canales|whatsapp|telegram|reventa|vod|ppv|demo|sin cortes|todo incluido|al mes|prueba de un día|prueba 24h|prueba de 24 horas|24 horas de prueba|panel propio|panel para revender|revender|pago por bizum|sin permanencia|cripto|anual|al año|canales y',
    ],
    [
      'iptv_resale',
      3,
      'iptv premium|panel iptv|paneles iptv|revendedor iptv|revendedores iptv|reventa iptv|prueba iptv|iptv barato|lista iptv|listas iptv|todos los canales de pago|cardsharing|iptv sin cortes|suscripción iptv|iptv españa|iptv latino|servidor iptv|iptv con todo|venta de iptv|vendo iptv|deco pirata|todos los canales premium|canales premium gratis|fútbol sin operador|iptv 4k',
    ],
    ['live', 1, 'en vivo|en directo|transmisión|streaming|enlaces'],
    ['match', 1, 'fútbol|partido|partidos|liga|champions|boxeo|ufc|fórmula 1|motogp|clásico|nba|deportes|la final'],
    [
      'sport_restream',
      2,
      'en vivo gratis|en directo gratis|fútbol gratis|partidos gratis|roja directa|rojadirecta|tarjeta roja|pirlotv|acestream|futbol libre|ver fútbol online|ver partido gratis|deportes gratis|gratis en vivo|gratis en directo|enlaces acestream|todos los partidos|partidos en vivo|partidos online|ver el partido|canales deportivos gratis|enlaces del partido|sin cortes en vivo|futbol gratis|rojadirecta tv',
    ],
    [
      'download_index',
      2,
      'por torrent|torrent|descarga directa|enlace magnet|magnet|descargar torrent|epub gratis|descargar epub|descargar pdf|epub pdf|libros epub|álbum completo|mega y mediafire|descargar por mega|contraseña rar|flac|320 kbps|descargar mp3|discografía|tomos en pdf|descarga mega|drive mega|enlace mega|google drive|gratis por mega|un solo enlace|1 link|pack completo|torrent español|magnet link|epub y pdf|pdf y epub|mobi|azw3|descargar cómics',
    ],
    [
      'early_leak',
      3,
      'antes del estreno|antes de su estreno|capítulo filtrado|filtrado antes|álbum filtrado|antes que nadie gratis',
    ],
    [
      'chapter_list',
      1,
      'último capítulo|capítulo siguiente|siguiente capítulo|anterior capítulo|capítulo anterior|todos los capítulos|en emisión|lista de capítulos|últimos capítulos',
    ],
    [
      'site_brand',
      2,
      'cuevana*|pelisplus*|repelis*|gnula|animeflv|jkanime|mejortorrent|dontorrent|epublibre|lectulandia|tumangaonline|*pelisgratis*',
    ],
    ['free', 1, 'gratis|gratuito|gratuita|gratuitamente|sin pagar'],
    ['consume', 1, 'ver|leer|descargar|mira|online|disfruta|descarga|escuchar'],
    [
      'media',
      1,
      'películas|película|pelis|series|estreno|estrenos|manga|mangas|anime|capítulos|temporada*|libros|cómics|telenovelas|álbum|novelas|documentales|tomos|episodio*|serie|temporadas|capítulo|libro|cómic|novela|revista*|periódicos|cursos|curso|canciones|canción|música|discos|disco|discografía|juego*|audiolibro*|documental|animes|dibujos|doramas',
    ],
  ],
  contexts: {
    reporting:
      'detenid*|policía|tribunal|juez|sentencia|condena*|juzgado|demanda*|investiga*|según|denuncia*|piratería|pirata|ilegal|ilegales|derechos de autor|propiedad intelectual|fiscal*|bloqueo judicial|operación policial|guardia civil|universidad|tesis|estudio|artículo|noticia*|acusad*|infracción|abogad*|periodista|fallo|multas|abogados|expertos|los jueces|bloquear las webs|la liga|opinión|riesgos|esta investigación|entrevista*|departamento de|facultad|máster|tesina|aficionados traducen|describe cómo|suscripciones legales|de forma legal|forma legal',
    prohibiting:
      'prohibido|prohibida|prohíbe*|queda prohibid*|no está permitido|no se permite|condiciones de uso|términos de uso|política de|suspende*|cancelaremos|denunciar abuso|incumpl*|retiramos|infractor*',
    licensed:
      'oficial|oficialmente|editorial|licencia|licenciad*|©|derechos reservados|con anuncios|con publicidad|plataforma legal|legal|legales|hasta el|promoción|campaña|por tiempo limitado|distribuidora|autorizad*|primer capítulo|acuerdo con|suscripción mensual|operador|factura|entradas|taquilla|garantía|librerías|a la venta|preventa|soporte técnico|tienda|autores que ceden|creative commons|gracias a los|permiso de los|sello discográfico|inscripción|cancela cuando|suscripción|primer mes',
    public_broadcaster:
      'televisión pública|radiotelevisión|rtve|servicio público|canal autonómico|a la carta|emisora|federación|televisión autonómica|cadena pública',
    library:
      'biblioteca*|préstamo|carné|dominio público|bibliotecari*|catálogo|prestar|obras libres de derechos|usuarios de la biblioteca|carnet',
    open_source:
      'linux|suma de verificación|sha256|código abierto|software libre|distribución|imagen iso|gpl|ssh-keygen|debian|repositorio|firma gpg|licencia libre',
    camera: 'fotograf*|cámara|objetivo|exposición|revelado|sensor|lightroom',
    food: 'receta*|leche|vegan*|cocina|carne|pescado|verdura*|alimento*|cruda|crudivegan*|ensalada|dieta',
    wrestling: 'wwe|lucha libre|luchador*',
    code: 'función|memoria|api|datos|código|búfer|json',
    relocation:
      'clínica|consulta|pacientes|ayuntamiento|colegio|oficina|empresa|clientes|sede|horario|consultorio|alcaldía|municipi*|tienda|correo electrónico|plaza|vecinos|alumnos|alumnado|curso escolar|festival|fundación|museo|proyecciones|muebles',
    own_work:
      'mi propio|mi cómic|mis cómics|mi webcómic|mi novela|escribo|dibujo yo|obra original|autora|autor de|mis mecenas|historia original|escrit* por mí|propia|mecenas',
    security:
      'malware|virus|troyano|infecta*|seguridad|estafa|peligro*|riesgo*|ciberseguridad|advierte*|phishing|robo de datos|cuidado|nunca desactives|no desactives|roba contraseñas|roban contraseñas|laboratorio|troyano*|ladrón de contraseñas|minero*|analizamos|lo que esconden|programa malicioso',
    file_tool:
      'convertir|convertidor|comprimir|tus archivos|se eliminan|privacidad|subes|en tu navegador|herramienta|unir pdf|procesa en tu ordenador|en tu ordenador|en tu dispositivo|documentos|escanear|apagar',
    history: 'siglo|historia de|museo',
  },
}
