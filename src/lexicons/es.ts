import type { LexiconPack } from './types'

/** Spanish, of Spain and of the Americas. */
export const es: LexiconPack = {
  language: 'es',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'siembra un rato|castellano hdtv|hdtv castellano'],
    ['iptv_word', 1, 'tv por internet, todos|estrenos y adultos'],
    ['offer', 1, 'lista m3u|te mandamos la lista'],
    [
      'download_index',
      2,
      'el enlace sale al|enlace aparece al|enlace al dar gracias|sacado de la tienda|ripeado|ripeados|el mismo día que sale|no dejen de compartir|no compartas el enlace|te saco del grupo|escaneadas de las editoriales',
    ],
    [
      'protection_defeated',
      2,
      'todas las plataformas juntas|todas las plataformas en una|servicios de pago, gratis|no está en la tienda oficial|fuera de la tienda oficial|baja el apk|instala el apk',
    ],
    ['protection_defeated', 2, 'drm eliminado|marca de agua eliminada'],
    [
      'raw_claim',
      2,
      'leer manga en español|leer manga online|manga en español gratis|subido por el scan|grupos de scan|traducido antes que|traducido del coreano antes|visor de fans|capítulo en español',
    ],
    ['early_leak', 2, 'antes que el oficial|antes que la editorial|semanas antes que'],
    [
      'download_index',
      2,
      'libros gratis pdf|bájalo en dos clics|textos universitarios|textos escaneados|escaneados a pedido|cursos filtrados|curso original completo|te paso el acceso|te paso el link|drive de por vida|no doy factura',
    ],
    [
      'disclaimer',
      2,
      'seguimos subiéndola|seguimos subiendo|servidor alterno|cambiamos de dominio|nuevo dominio por bloqueo',
    ],
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
      'scanlation*|fansub*|capítulo traducido|capítulos traducidos|traducido por fans|traducción por fans|escaneo*|scan español|scans español|traducido por nuestro grupo|traducción de fans|grupo de scan*|raws|nuestra scan',
    ],
    [
      'raw_claim',
      2,
      'leer manhwa|manhwa online|manhwas en español|manhwa en español|manhua en español|leer manhua|mangas en español online|manga en español online|leer capítulo|scan latino|scan hispano|nuestro scan|de fans para fans|por fans y para fans|capítulos adelantados|cinco capítulos por adelantado|lee por adelantado|no resubir|no somos dueños de las imágenes|imágenes pertenecen a sus',
    ],
    [
      'raw_claim',
      2,
      'grupo de traducción|subido por grupo*|los grupos que suben|suben los grupos|scans al español|nos tradujo|traducido por el grupo|traducido por aficionados|traducción de aficionados|mangas traducidos|manhwas traducidos|leer mangas',
    ],
    [
      'raw_claim',
      2,
      'escaneado por nuestro*|escaneados por nuestro*|maquetado por|traducido y maquetado|números en español',
    ],
    ['group_credit', 2, 'limpieza:|typeo|tipeo|reclutamos|corrección:'],
    [
      'group_credit',
      2,
      'traductora:|traductor:|cleaner|raws:|limpiador*|typesetter|tradu:|se busca traductor*|buscamos traductor*|traducción al español por|edición:|reclutamiento',
    ],
    ['group_credit', 2, 'hecho por fans|hecho por y para fans|sin fines de lucro'],
    [
      'free_whole_work',
      2,
      'películas gratis|películas completas|película completa|series gratis|online gratis|gratis online|completa gratis|estrenos gratis|manga gratis|todos los capítulos gratis|descargar películas|descargar gratis|libros gratis|música gratis|pelis gratis|ver pelis|temporadas completas|discografía completa|series completas|series online|manga online|leer gratis|libros pdf gratis|audiolibros gratis|revistas gratis|revistas pdf|descargar cursos|descargar discografía|discografías completas|juegos gratis pc|premium gratis|temporada completa|todos los episodios|películas en estreno|ver estrenos|cine gratis en casa|anime online',
    ],
    [
      'free_whole_work',
      2,
      'sub español|subtitulado en español|español latino online|latino hd online|online latino|películas hd|ver película online|ver peliculas hd|capítulos completos|ver todas las temporadas|ver dorama*|doramas gratis|doramas online|novelas turcas completas|ver telenovelas|ver anime|descargar anime|novelas ligeras gratis|novela ligera en español gratis|descargar libros|libros epub gratis|libros sin pagar|novedades sin pagar|libros recién publicados|cursos gratis|curso completo gratis|curso gratis por|juego completo|descargar juegos|juegos pc gratis|juegos full|juegos completos gratis|descargar roms|roms en español|descargar música mp3|discos completos|álbum completo gratis|descargar álbum|apps de pago gratis|aplicaciones de pago gratis|gratis para miembros vip|en cines gratis|estreno gratis|sin pagar cine|1x01|2x07|completo por mega|mega latino',
    ],
    ['free_whole_work', 2, 'coreano con subtítulos|idioma coreano|subtítulos en español gratis|audio coreano'],
    [
      'free_whole_work',
      2,
      'bajar capítulo|descargar capítulo|descargar episodio|bajar episodio|descargar temporada*|bajar temporada*|bajar película*|bajar pelis|bajar libros|baja los libros|bajar gratis|bajar música|bajar juegos|mira el capítulo|mira la película|ver capítulo|ver el capítulo|ver episodio|capítulo estreno|capítulo de hoy|episodio de hoy|sin cortes comerciales|doblada al latino|doblado al latino|en latino y|ver en latino|ver en castellano|estreno online|películas de estreno|pelis de estreno|pelis y series|series y pelis|telenovelas completas|novelas completas|comics gratis|cómics gratis|tebeos gratis|leer cómics|leer novela*|libros completos|libros en pdf gratis|libros de la facultad|libros que te piden|revistas y periódicos gratis|prensa gratis pdf|discografía gratis|álbumes gratis|discos gratis|canciones gratis|mp3 gratis|juegos pagados gratis|juegos de pago gratis|roms gratis|cursos pagos gratis|cursos de udemy gratis|ver gratis',
    ],
    [
      'free_whole_work',
      2,
      'gratis hd|gratis en hd|hd gratis|gratis en español|completa en español|completo en español|completa en latino|ver completa|ver online hd|ver y descargar|ver o descargar|todavía en los cines|todavía en cines|aún en cines|aún en los cines|estrenos de cine|capítulo en español|leer en español|léelo gratis|leer capítulo online|manga en español|capítulos en español|descárgala por|descargarla por|descárgalo por',
    ],
    [
      'no_account',
      2,
      'sin registrarse|sin registro|sin registrarte|sin suscripción|sin cuenta|sin pagar|no hace falta registrarse',
    ],
    [
      'no_account',
      2,
      'sin tarjeta|sin esperas|sin cuentas|ni registrarte|sin necesidad de registro|sin operador|sin anuncios ni registros',
    ],
    [
      'cinema_copy',
      3,
      'calidad cam|camrip|grabada en cine|grabado en el cine|hdcam|screener|hdts|hd-ts|versión cam|cine grabado',
    ],
    [
      'cinema_copy',
      3,
      'ts-hd|calidad ts|calidad: ts*|calidad: cam*|ts latino|cam latino|audio de cine|audio cine|grabación de cine|cam-hd',
    ],
    ['cinema_copy', 2, 'imagen de cine|audio de sala|grabada en sala|copia de cine'],
    ['cinema_copy', 1, 'sonido limpio|audio limpio'],
    [
      'release_tag',
      2,
      'latino y castellano|audio latino|latino hd|castellano hd|subtitulado hd|1080p latino|dvdrip|dual latino|hdrip|vose|español latino|latino/castellano',
    ],
    [
      'release_tag',
      2,
      '1080p dual|720p dual|microhd|bluray rip|web-dl 1080p|bdrip|castellano y latino|subtitulada|dual castellano|4k latino|full español 64 bits|multilenguaje full',
    ],
    ['release_tag', 1, 'latino|castellano'],
    ['release_tag', 1, 'alta calidad'],
    [
      'server_list',
      2,
      'opción 1|opción 2|servidor 1|servidor 2|opciones de servidor|enlaces de descarga|enlace 1|enlace 2|enlaces caídos|reportar enlace|streamtape|uptobox|por mega|por mediafire|cambiar servidor|varios servidores|enlaces alternativos|opción latino|cambia a opción|cambia de servidor|si no carga|si no funciona el vídeo|reproductor 1|reproductor 2|servidores externos|opción 3|ver en otro servidor',
    ],
    [
      'server_list',
      2,
      'okru|streamwish|fembed|doodstream|filemoon|vidhide|servidores: mega|servidor alternativo|resubimos|resubido|enlace caído|link caído|links caídos|canal 2|canal 3|reproductor:|recarga la página|si el video no se ve|si no se ve|tres enlaces|en 8 partes|gofile|contraseña:|1fichier',
    ],
    [
      'server_list',
      2,
      'netu|uqload|mixdrop|servidor alterno|servidor de respaldo|no cargan las imágenes|terabox|link mega|drive, mega|en 3 partes|clave del rar|contraseña del rar|contraseña en el grupo|solo link|enlace por drive|contenido oculto|responde para ver|debes responder|gracias por el aporte|buen aporte|resube|resubir link*',
    ],
    [
      'server_list',
      2,
      'segundo reproductor|otro reproductor|elige un servidor|elige servidor|prueba el segundo|si se traba|si se corta|si se congela|recarga o prueba|primer servidor|segundo servidor',
    ],
    [
      'server_list',
      2,
      'responde al tema|responder al tema|para ver el enlace|ver los enlaces|[aporte]|enlace muerto|enlaces muertos|mensajes para vip|dale like para|agradece para ver',
    ],
    [
      'disclaimer',
      2,
      'no almacena ningún|no almacenamos ningún|no aloja archivos|no alberga ningún|no aloja ningún|servidores de terceros|sitios de terceros|páginas de terceros|solo enlaza*|solo enlaces|solo recopila*|contenido de terceros|no alojamos*|no almacena archivos|únicamente enlaza*|alojados en servidores externos|alojado en servidores externos|alojados por terceros|enlaces a terceros|encontrados en internet|no sube ningún|no somos responsables del contenido',
    ],
    [
      'disclaimer',
      2,
      'no guarda ningún video|no guardamos ningún|servidores ajenos|ajenos a nosotros|ningún video se encuentra alojado|ningún archivo se encuentra alojado|no se encuentra alojado en nuestros|solo mostramos reproductores|no emitimos señal|no emitimos ninguna|no retransmitimos|enlazamos señales|señales de terceros|libros subidos por|subidos por los usuarios|subido por usuarios|comprados por la comunidad|solo fines educativos|con fines educativos|sin ánimo de lucro|si te gusta compra|compra el original|pertenecen a sus respectivos|apoya al autor comprando',
    ],
    [
      'disclaimer',
      2,
      'no se hace responsable de lo que suben|lo que suben los|fines de estudio|uso personal y educativo|apoya al artista|compra el disco|nos limitamos a enlazar',
    ],
    [
      'disclaimer',
      2,
      'los mangas son propiedad|son propiedad de sus autores|propiedad de sus respectivos|solo indexa|contenido ajeno|no somos dueños|sin intención de infringir|cómpralo si',
    ],
    [
      'address_move',
      2,
      'nuevo dominio|nueva dirección|nueva url|hemos cambiado de dominio|cambiamos de dominio|guarda en favoritos|guarda esta dirección|guárdanos|dominio bloqueado|dominio oficial|nueva web|espejos|proxy|añádenos a favoritos|antiguo dominio|nos mudamos',
    ],
    [
      'address_move',
      2,
      'si el dominio cae|si cae el dominio|cambiamos de dirección|si la web no abre|si no abre la web|el anterior fue bloqueado|dominio anterior|dominio actual|búscanos en telegram|únete al canal de telegram|canal de telegram para|web espejo',
    ],
    ['address_move', 1, 'compatible con vpn|usa vpn|usa una vpn'],
    [
      'ad_wall',
      1,
      'desactiva adblock|desactiva el bloqueador|desactivar bloqueador|cierra la publicidad|cierra los anuncios|cierra las ventanas',
    ],
    ['ad_wall', 1, 'desactiva el adblock|desactivar adblock|cierra las pestañas|cierra los pop'],
    [
      'crack_word',
      2,
      'crack|crackeado*|keygen|activador|pirata full|medicina incluida|preactivado|mod apk|apk mod|premium desbloqueado|hackeado|todo ilimitado|licencia gratis|activación incluida|versión pirata|mod hack|apk premium|todo desbloqueado|monedas infinitas|dinero infinito|crackeada|pre-activado|portable full',
    ],
    [
      'crack_word',
      2,
      'medicina/crack|serial de activación|serial y|clave de activación gratis|full activado|ya activado|viene activado|activado de por vida|activado permanente*|parche incluido|pro desbloqueado|versión desbloqueada|versión modificada|apk modificad*|saltos ilimitados|online fix|bloquea el programa|bloquea en el firewall|falso positivo|pega el archivo|crackeados|licencia de por vida|full medicina|programas full|kmspico|repack español|un link mega full',
    ],
    [
      'crack_word',
      2,
      'no pide licencia|sin pedir licencia|no pide activación|no requiere activación|bloquear actualizaciones|bloquea las actualizaciones|activación permanente|activación de por vida|preactivada|preactivados|auto activable|autoactivable|parcheado|parcheada|crackeo|craqueado|craqueada|keygenerador|generador de claves|versión full|full mega|español full|diamantes infinitos|dinero ilimitado|monedas ilimitadas|pase desbloqueado|skins gratis',
    ],
    [
      'crack_word',
      2,
      '+ serial|con serial|con activación|reemplaza el exe|reemplazar el exe|reemplaza el ejecutable|carpeta fix|apaga el antivirus|apagar el antivirus|hackeada|sin baneo|anti-ban|anti baneo|copia el obb|copiar obb|borra el original|todo gratis en la tienda|compras gratis|gemas infinitas|vip desbloqueado|todo infinito',
    ],
    [
      'software',
      1,
      'descargar|full|programa*|apk|versión completa|última versión|instalar|mega|antivirus|juegos|gratis',
    ],
    ['software', 1, 'windows|64 bits|firewall|pocos requisitos|descarga apk|diseño'],
    ['software', 1, 'como administrador|obb|ejecuta|android|extrae|sin licencia|modo premium|sin root'],
    [
      'protection_defeated',
      3,
      'crack incluido|con crack|desactiva el antivirus|activador permanente|programas full|juegos crackeados|activación permanente gratis',
    ],
    [
      'protection_defeated',
      3,
      'crack español|crack en la carpeta|medicina incluida full|full activado por mega|full español mega|crack y serial|desactivar antivirus es falso|contenido de pago gratis|patreon gratis|posts de pago gratis',
    ],
    [
      'protection_defeated',
      3,
      'apk mod|apk premium|mod apk|programas crackeados|programas preactivados|software crackeado|juegos pirata*|juegos full en|activador windows|activador office|activar windows gratis|activar office gratis|windows activado|office activado|crack gratis|descargar crack|crack descargar|full gratis',
    ],
    [
      'protection_defeated',
      3,
      'hackeado dinero infinito|hackeado: dinero|dinero infinito apk|apk hackead*|mod dinero infinito|versión completa con activación',
    ],
    ['iptv_word', 1, 'iptv|lista m3u|listas m3u|m3u|deco|decodificador*|firestick|cardsharing|canales de pago'],
    [
      'iptv_word',
      1,
      'fire stick|tv box|smart tv|canales cine y series|canales y vod|canales, cine y series|canales, películas y series',
    ],
    [
      'offer',
      1,
      'revendedor*|panel|paneles|créditos|bizum|prueba gratis|prueba gratuita|canales|whatsapp|telegram|reventa|vod|ppv|sin cortes|al mes|prueba de un día|prueba 24h|24 horas de prueba|revender|sin permanencia|cripto|al año',
    ],
    [
      'offer',
      1,
      'hazte distribuidor|distribuidor*|prueba de 24|dos pantallas|todo el fútbol|usdt|activación en|ganar dinero|dos dispositivos',
    ],
    ['offer', 1, '+18|binance|oxxo|mayorista|tu tele|soporte 24/7|señales'],
    [
      'iptv_resale',
      3,
      'iptv premium|panel iptv|paneles iptv|revendedor iptv|revendedores iptv|reventa iptv|prueba iptv|iptv barato|lista iptv|todos los canales de pago|cardsharing|iptv sin cortes|suscripción iptv|iptv españa|iptv latino|servidor iptv|iptv con todo|venta de iptv|vendo iptv|deco pirata|todos los canales premium|canales premium gratis|fútbol sin operador|iptv 4k',
    ],
    [
      'iptv_resale',
      3,
      'iptv prueba|iptv revendedor*|iptv gratis 24h|iptv +|canales y vod por|todos los canales por|todo el fútbol y|todo el fútbol por|panel de revendedor*|revendedor con créditos|hazte revendedor|créditos iptv|activa tu iptv|canales, cine y series por|canales, películas y series por|deco con todo|firestick con todo|fire stick con todo',
    ],
    [
      'iptv_resale',
      2,
      'compra créditos|prueba de 24 horas por whatsapp|hazte distribuidor|canales, cine y series|canales cine y series|canales, películas y series|listas m3u|lista m3u|canales y vod|compatible con mag',
    ],
    [
      'iptv_resale',
      3,
      'mil canales|mil señales|000 canales|000 señales|canales del mundo|canales de todo el mundo|canales y películas por|panel mayorista|sin pagar operador',
    ],
    [
      'iptv_resale',
      2,
      'series al día|demo 3 horas|demo de 3 horas|demo gratis iptv|prueba de 3 horas|cine +18|canales +18|adultos +18|en tu tele|caja o celular|paneles y créditos|quiero vender|quiero revender',
    ],
    [
      'iptv_resale',
      2,
      'cansado de pagar cable|cansado de pagar tv|deja de pagar cable|olvídate del cable|adiós al cable',
    ],
    ['iptv_resale', 2, 'listas iptv'],
    [
      'iptv_resale',
      3,
      '500 canales de|ppv y adultos|ppv, adultos|deportes, ppv y|créditos para revendedores|un usuario, toda|canales de españa y|toda la tele por|.500 canales|,500 canales|estrenos de cine y canales',
    ],
    ['iptv_resale', 2, 'firestick, android|android y smart tv|canales, deportes|deportes y ppv|500 canales'],
    ['live', 1, 'en vivo|en directo|transmisión|streaming|enlaces'],
    ['match', 1, 'fútbol|partido|partidos|liga|champions|boxeo|ufc|fórmula 1|motogp|clásico|nba|deportes|la final'],
    ['match', 1, 'box|f1|voleibol|baloncesto|mma|copa|torneo|tenis|rugby|béisbol|libertadores|premier|derbi|vs'],
    [
      'sport_restream',
      2,
      'en vivo gratis|en directo gratis|fútbol gratis|partidos gratis|roja directa|rojadirecta|tarjeta roja|pirlotv|acestream|futbol libre|ver fútbol online|deportes gratis|gratis en vivo|gratis en directo|todos los partidos|partidos en vivo|partidos online|ver el partido|canales deportivos gratis|enlaces del partido|futbol gratis',
    ],
    [
      'sport_restream',
      2,
      'agenda de partidos|agenda deportiva en vivo|canales en vivo|ver fútbol en vivo|ver partido|links del partido|enlaces se activan|opción 1 (hd|canal 1 hd|ppv gratis|fútbol en vivo hoy|fútbol online gratis|sin pagar el cable|sin pagar cable|señales en vivo|ver box gratis|ver ufc gratis|transmisión gratis',
    ],
    [
      'sport_restream',
      2,
      'ver la final gratis|todas las ligas gratis|directos gratis|links para ver|enlaces para ver|streams gratis|ver fútbol por internet|fútbol pirata|partidazo gratis|señal gratis|mirá gratis|sin cortes y gratis',
    ],
    [
      'sport_restream',
      2,
      'no hace falta pagar el|sin pagar el ppv|sin pagar ppv|sin ppv|toda la velada|velada completa gratis|el enlace sale|enlace sale a|los enlaces salen|el enlace aparece|boxeo gratis|ver la pelea|ver pelea|pelea gratis|en vivo por aquí|míralo aquí gratis',
    ],
    [
      'sport_restream',
      2,
      'lucha libre online gratis|ver wwe|ver raw|ver smackdown|show completo|repetición completa gratis',
    ],
    [
      'download_index',
      2,
      'torrent|descarga directa|magnet|epub gratis|descargar epub|descargar pdf|epub pdf|libros epub|álbum completo|mega y mediafire|descargar por mega|contraseña rar|flac|320 kbps|descargar mp3|discografía|tomos en pdf|descarga mega|drive mega|enlace mega|google drive|gratis por mega|un solo enlace|1 link|pack completo|epub y pdf|pdf y epub|mobi|azw3|descargar cómics',
    ],
    [
      'download_index',
      2,
      'epub sin drm|[epub]|libros escaneados|libros en epub|solucionario*|curso por mega|cursos por mega|curso completo|packs de cursos|pack de cursos|compra grupal|curso por drive|roms pack|pack de roms|rom español|isos ps2|discografías|cd completo|mp3 320|mega y drive|descargas por mega|carpeta de mega|descarga por mega|elitetorrent',
    ],
    [
      'download_index',
      2,
      'pdf por drive|libros de medicina|solucionarios|320 por mega|en un link|carátulas incluidas|cbr|cbz|cómics cbr|cómics en pdf|mangas en pdf|novelas en pdf|bdremux|torrents|roms y|descargar isos|nsp|cursos de udemy por|cursos por drive|recopilación de cursos',
    ],
    ['download_index', 1, 'libros pdf|pdf directo'],
    [
      'download_index',
      2,
      'pack semanal|todo lo que sale cada semana|fuentes premium gratis|plantillas premium gratis|partituras de pago|partituras pdf gratis',
    ],
    [
      'early_leak',
      3,
      'antes del estreno|antes de su estreno|capítulo filtrado|filtrado antes|álbum filtrado|antes que nadie gratis',
    ],
    [
      'early_leak',
      3,
      'packs de onlyfans|pack de onlyfans|onlyfans filtrado*|onlyfans gratis|patreon filtrado*|onlyfans y patreon|fansly filtrado*|packs filtrados|pack filtrado|packs gratis mega|contenido filtrado|cursos premium filtrados|curso filtrado|antes que en la versión oficial|antes que la versión oficial|antes de salir a la venta|filtraciones onlyfans',
    ],
    [
      'early_leak',
      3,
      'en cuanto se filtre|apenas se filtre|cuando se filtre|filtrado de la revista|antes que la revista|contenido exclusivo gratis|contenido exclusivo sin|exclusivo sin suscri*|chats pagados|fotos filtradas|vídeos filtrados|videos filtrados|sencillo filtrado|el disco filtrado|sube lo que compraste|paquete completo mega|packs completos',
    ],
    ['early_leak', 2, 'cursos filtrados'],
    ['early_leak', 2, 'capítulo antes que nadie|capítulos antes que nadie|los primeros en subir|los más rápidos'],
    [
      'chapter_list',
      1,
      'último capítulo|capítulo siguiente|siguiente capítulo|anterior capítulo|capítulo anterior|todos los capítulos|en emisión|lista de capítulos|últimos capítulos',
    ],
    [
      'chapter_list',
      1,
      'capítulos nuevos|calendario de emisión|recientes|actualizado a diario|actualizadas a diario|pide tu peli|pide el tuyo',
    ],
    ['chapter_list', 1, 'próximo capítulo|vista cascada|modo cascada|listas de lectura|subido hace'],
    ['chapter_list', 1, 'flechas para pasar|pasar página|usa las flechas|página siguiente'],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      'cuevana*|pelisplus*|repelis*|gnula|animeflv|jkanime|mejortorrent|dontorrent|epublibre|lectulandia|tumangaonline|*pelisgratis*',
    ],
    [
      'site_brand',
      2,
      'animeid|monoschinos*|tioanime|latanime|doramasflix|doramasmp4|pelis24|pelispedia|megadede|descargasdd|divxtotal|elitetorrent*|wolfmax4k|grantorrent|visormanga|lectormanga|zonaleros|blizzboygames|compucalitv|futbollibre|televisionlibre|pirlo tv',
    ],
    ['free', 1, 'gratis|gratuito|gratuita|gratuitamente|sin pagar'],
    ['free', 1, 'sin gastar|sin costo|sin coste|cero pesos|cero euros|0 €'],
    ['consume', 1, 'ver|leer|descargar|mira|online|disfruta|descarga|escuchar'],
    ['consume', 1, 'bájate|bajar|baja|lee|escucha|transmisión|jugar'],
    ['consume', 1, 'reproducir|mirar|bajá|descargá|mirá|obtén|consigue'],
    [
      'media',
      1,
      'películas|película|pelis|series|estreno|estrenos|manga|mangas|anime|capítulos|temporada*|libros|cómics|telenovelas|álbum|novelas|documentales|tomos|episodio*|serie|temporadas|capítulo|libro|cómic|novela|revista*|periódicos|cursos|curso|canciones|canción|música|discos|disco|discografía|juego*|audiolibro*|documental|animes|dibujos|doramas',
    ],
    [
      'media',
      1,
      'dorama|manhwa|manhwas|manhua|webtoon*|solucionarios|academia|módulos|packs|roms|rom|videojuegos|peli|apuntes|cine|epub',
    ],
    ['media', 1, 'discografías|señales tv|dorama*|programas de tv|cds|temporada|tomo|vídeos exclusivos'],
    ['media', 1, 'partituras|superhéroes'],
    ['money', 1, 'acceso vip|miembros vip|apóyanos con un café|café por adelantado|usdt|pagos en cripto'],
    ['money', 1, 'clic en la publicidad|ayúdanos con un clic'],
    ['download_index', 2, 'pack cursos|novela epub|libro epub'],
    ['free_whole_work', 2, 'cursos premium|todos los cursos|cursos de pago|libro completo gratis'],
  ],
  contexts: {
    climbing:
      'escalada|escalador*|escalar|roca|boulder|arnés|cordada|vías de|alpinismo|fisuras|pies de gato|guía de montaña',
    free_licence: 'uso comercial|licencia libre',
    reporting:
      'detenid*|policía|tribunal|juez|sentencia|condena*|juzgado|demanda*|investiga*|según|denuncia*|piratería|pirata|ilegal|ilegales|derechos de autor|propiedad intelectual|fiscal*|bloqueo judicial|operación policial|guardia civil|tesis|artículo|noticia*|acusad*|infracción|abogad*|periodista|fallo|multas|abogados|expertos|los jueces|bloquear las webs|la liga|opinión|riesgos|esta investigación|entrevista*|departamento de|tesina|aficionados traducen|describe cómo|suscripciones legales|de forma legal|forma legal|cae una red|detiene*|detención|detenciones|la policía nacional|mossos|imputad*|audiencia nacional|juzgad*|propiedad industrial|delito*|multa*|suscríbete al diario|redacción|sucesos|tribunales|reportaje|cómo funciona el negocio|el negocio de*|glosario|boletín|qué significa|qué quiere decir|de dónde viene|enciclopedia|véase también|no enlazamos|piden no leer|revista de|informe|encuesta|bufete|responsabilidad penal|consulta gratuita|derechos de los autores|estafad*|vaciaron la cuenta|diario de*|destruye el trabajo|perjudica a|contra la piratería|antipiratería|usuarios afectados|resumen del estudio|palabras clave|metodología|economía y|de la universidad|universitari*|un estudio|el estudio|estudio sobre|estudio de|estudio publicado|facultad de|onces probables|fichajes|redacción de|minuto a minuto|marcador en vivo|resultado en directo|crónica del partido|previa del partido|resultado final|asociación de consumidores|organización de consumidores|consumidores y usuarios|protección al consumidor|nos escribe',
    prohibiting:
      'prohibido|prohibida|prohíbe*|queda prohibid*|no está permitido|no se permite|condiciones de uso|términos de uso|política de|suspende*|cancelaremos|denunciar abuso|incumpl*|retiramos|infractor*|normas del foro|normas de la comunidad|reglas del foro|normas de uso|no publiques|no se admiten|se borran|se borrará*|se eliminarán|serán eliminad*|expulsa*|expulsión|recibe un aviso|moderación|equipo de moderación|moderador*|tampoco se|no pidas|baneado*|será baneado|antes de publicar|uso aceptable|está prohibid*|vulner*|contenido ilícito|abuso@*|canal de denuncias|quien publique|los mensajes que pidan',
    licensed:
      'oficial|oficialmente|editorial|licencia|licenciad*|©|derechos reservados|con anuncios|con publicidad|plataforma legal|legal|legales|promoción|campaña|por tiempo limitado|distribuidora|autorizad*|primer capítulo|acuerdo con|suscripción mensual|operador|factura|entradas|taquilla|garantía|librerías|a la venta|preventa|soporte técnico|tienda|autores que ceden|gracias a los|permiso de los|sello discográfico|inscripción|cancela cuando|primer mes|suscripción anual|con suscripción|tu suscripción|planes de suscripción|licenciado por|cancela cuando quieras|los anuncios pagan|según los derechos|derechos de cada título|por derechos|productoras|aviso legal|política de cookies|cookies|s.l.|s.a.|s.a.u.|s.a. de c.v.|condiciones de contratación|contrato tipo|atención al cliente|área de cliente*|fibra|router|instalación gratis|en alquiler|cobertura|rústica|tapa dura|a la venta el|dónde comprar|librería*|libreros|sobrecubierta|ficha del libro|en papel y|autores cobran|con licencia del|licencia del editor|bandcamp|merchandising|gira|conciertos|recibo|licencia por volumen|comprar licencia|versión de prueba|disponible en españa|hasta el domingo|tarjeta regalo|trabaja con nosotros|sala de prensa|inversores|contrato*|tarifa*|google play|app store|demanda de empleo|gracias al acuerdo|sinopsis y ficha|crítica de|nota:|simulcast|con monedas|192 páginas|envío gratis|envíos|devoluciones|cheque regalo|tarjetas regalo|control parental|miembros premium|de pago en|acerca de|empleo|nuestras tiendas|edición metálica|clave de licencia por|su clave de licencia|tu clave de licencia|recibirás la clave|recibirá la clave|comprar la versión completa|compra la versión completa|compra de la versión completa|pasar a la versión completa|la versión completa cuesta|versión de evaluación|prueba de 30 días|30 días de prueba|prueba gratuita de 30|gratis durante 30 días|14 días de prueba|prueba gratuita de 14|prueba gratis durante|número de serie de su|número de serie de tu|número de serie del aparato|número de serie del equipo|número de serie que figura|código de activación que|activa tu cuenta|active su cuenta|activa tu tarjeta|activación en línea obligatoria|confirmación del pedido|solo para abonados|para abonados|para suscriptores|solo suscriptores|de pago aparte|contratos con los canales|paquete de pago',
    public_broadcaster:
      'televisión pública|radiotelevisión|rtve|servicio público|canal autonómico|a la carta|emisora|federación|televisión autonómica|cadena pública|canal de la federación|su canal oficial|canal oficial|fase regular|real federación|jornada|clubes|abonos|selección nacional|árbitro*|televisión pública de|corporación|accesibilidad|audiodescripción|rtvc|señal abierta|en abierto|canal de youtube de la|los resúmenes|radio pública|defensor de la audiencia|bádminton|balonmano|hockey|fuera de españa|tabla de clasificación|pantalla gigante|pantallas del bar|en nuestro bar|ver el partido en el bar|el partido en directo en el bar|reserva mesa|reserva tu mesa|peña del club|canal de televisión|nuestra señal|nuestro canal',
    library:
      'biblioteca|bibliotecas|préstamo|carné|dominio público|bibliotecarios|catálogo|prestar|obras libres de derechos|usuarios de la biblioteca|carnet|préstamos|socio|hazte socio|sedes|sede|clubes de lectura|red de bibliotecas|bibliotecas municipales|voluntarios|libre de derechos|libres de derechos|citando al autor|autores murieron|selectividad|exámenes|ejercicios resueltos|bachillerato|profesorado|familias|consejería|ministerio|apuntes de|criterios de corrección|instituto|ies|docentes|guía didáctica|libros de texto oficiales|hemeroteca|digitalizad*|archivo histórico|biblioteca digital|patrimonio|unam|acceso abierto|licencia abierta|música libre|atribución',
    open_source:
      'linux|suma de verificación|sha256|código abierto|software libre|distribución|imagen iso|gpl|ssh-keygen|debian|repositorio|firma gpg|imágenes iso|sha-512|suma sha|espejos de universidades|notas de la versión|entorno de escritorio|software libre y|gnu|contribuir|f-droid|deja el torrent|compartiendo el torrent|ubuntu|fedora|mageia|firma digital|bootloader|anula la garantía|herramienta de flasheo|rom oficial|rom de fábrica|controladores y rom',
    camera:
      'fotograf*|cámara|objetivo|exposición|revelado|sensor|lightroom|revelar|formato raw|archivos raw|nikon|canon|jpeg|réflex|balance de blancos|fotografías|negativos|carretes|diapositivas|laboratorio fotográfico',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'receta*|leche|vegan*|cocina|carne|pescado|verdura*|alimento*|cruda|crudivegan*|ensalada|dieta|queso*|tartar|marisco|sashimi|sushi|frutos secos|leche cruda|sin gluten|cocinar|horno|denim|vaqueros|tejido|nutricionista|comida cruda',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling: 'wwe|lucha libre|luchador*|ring|escalada|escalador*|vía de|fisura|cordada',
    // Programs, and the chemistry of cracking.
    code: 'función|memoria|api|datos|código|búfer|json|hidrocarburo*|catalizador|catalítico|zeolita|refinería|petróleo|craqueo|compilador|servidor web|biblioteca de código|consulta sql',
    relocation:
      'clínica|pacientes|ayuntamiento|colegio|oficina|empresa|clientes|horario|consultorio|alcaldía|municipi*|correo electrónico|plaza|vecinos|alumnos|alumnado|curso escolar|fundación|proyecciones|muebles|cita previa|farmacia|dirección anterior|parroquia|asociación|citas|nuestra web ha cambiado|pedir cita|despacho|universidad de|trámites|sede electrónica|centro de salud',
    own_work:
      'mi propio|mi cómic|mis cómics|mi webcómic|mi novela|escribo|dibujo yo|obra original|autora|autor de|mis mecenas|historia original|escrit* por mí|propia|mecenas|compuestas por mí|compuse|compositor*|mi música|mis canciones|nuestro juego|nuestra banda|somos un estudio|estudio de tres|somos tres|demo gratis|la demo|diario de desarrollo|itch|godot|kickstarter|verkami|freeware|firmado digitalmente|un solo programador|historial de cambios|lo que quieras pagar|paga lo que quieras|autopublicad*|hecho por mí|desarrolladora|desarrollador|notas del parche|acceso anticipado en|mi blog|mi podcast|página de steam|itch y steam|en itch|parche oficial|notas de la versión',
    security:
      'malware|virus|troyano|infecta*|seguridad|estafa|peligro*|riesgo*|ciberseguridad|advierte*|phishing|robo de datos|cuidado|nunca desactives|no desactives|roba contraseñas|roban contraseñas|laboratorio|troyano*|ladrón de contraseñas|minero*|analizamos|lo que esconden|programa malicioso|troyanos|ciberseguridad ciudadana|antimalware|incibe|fraude|suplantación|nunca descargues|línea de ayuda|ransomware|ciberdelincuentes|peligros de|qué riesgos|análisis de virus|parche de seguridad|parches de seguridad|parche crítico|instale el parche|aplicar los parches',
    file_tool:
      'convertir|convertidor|comprimir|tus archivos|se eliminan|privacidad|subes|en tu navegador|herramienta|unir pdf|procesa en tu ordenador|en tu ordenador|en tu dispositivo|documentos|escanear|apagar',
    history: 'siglo|historia de|museo',
  },
}
