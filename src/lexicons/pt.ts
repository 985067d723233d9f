import type { LexiconPack } from './types'

/** Portuguese, mostly of Brazil. */
export const pt: LexiconPack = {
  language: 'pt',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'não repasse o link'],
    ['iptv_word', 1, 'premiere e telecine|todos os canais em um'],
    [
      'download_index',
      2,
      'link aparece depois|link aparece após|depois do obrigado|após agradecer|tirado da loja|ripado|ripados|cursos dos gurus|leva tudo no drive|escaneadas das editoras|imprima quantas quiser',
    ],
    [
      'protection_defeated',
      2,
      'todos os streamings juntos|todos os streamings em um|todas as plataformas em um|serviços pagos sem pagar|fora da loja oficial|não está na loja oficial|instale o apk',
    ],
    ['protection_defeated', 2, "drm removido|sem a marca d'água|marca d'água removida"],
    ['raw_claim', 2, 'ler manga online'],
    ['early_leak', 2, 'antes da editora'],
    [
      'download_index',
      2,
      'baixar livro|livros liberados|link direto no drive|material no drive|entregue no drive|peça o seu no grupo|videoaulas + pdfs',
    ],
    ['disclaimer', 2, 'quem vazar o grupo|proibido comentar do|não comente com o professor'],
    ['download_index', 1, 'pdf grátis'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'raws traduzid*|mangá raw|mangás raw|raw em português|manga raw|ler raws|mangás escaneados|scan de mangá|raws gratis',
    ],
    [
      'raw_claim',
      2,
      'scanlation*|leitor online|traduzido por fãs|capítulo traduzido|capítulos traduzidos|fansub*|nossa scan|nossa equipe traduz|scan brasileira|scanlator|tradução da scan|scan brasil|mangá traduzido',
    ],
    [
      'raw_claim',
      2,
      'ler manhwa|ler manhua|manhwa em português|manhwas em português|manhwa online|manhua em português|mangás em português online|ler mangá|ler mangás|ler capítulo|nossa tradução|de fã para fã|traduzida de fã|traduzido de fã|capítulos antecipados|cinco capítulos antes|leiam só no nosso|leia só no nosso|sem licença no brasil|scan manhwa|mundo scan|somos uma scan|nosso scan|raws',
    ],
    [
      'raw_claim',
      2,
      'grupo de tradução|os grupos postam|scans traduzidas|mangás traduzidos|manhwas traduzidos|traduzido pela scan|traduzido por nós|tradução de fãs|tradução amadora|scan pt-br|mangá pt-br|manhwa pt-br|ler manhwas',
    ],
    [
      'raw_claim',
      2,
      'escaneado pela nossa|traduzidas pela nossa|traduzidos pela nossa|traduzida pela nossa turma|diagramado por|edições traduzidas',
    ],
    ['group_credit', 2, 'limpeza:|recrutamento|equipe de tradução'],
    [
      'group_credit',
      2,
      'tradutora:|tradutor:|cleaner|qc:|raws:|typesetter|typesetting:|limpador*|redrawer|precisamos de tradutor*|recrutando',
    ],
    ['group_credit', 2, 'feito por fãs|feito de fã para fã|sem fins lucrativos'],
    [
      'free_whole_work',
      2,
      'filmes completos|filme completo|online grátis|grátis online|animes online|assistir anime*|mangá grátis|baixar filmes|baixar grátis|livros grátis|download grátis|lançamentos grátis|todas as temporadas|dublado e legendado|filmes grátis|baixar livros|baixar música|baixar cd completo|completo dublado|filmes online|séries online|séries completas|série completa|todos os episódios|assistir online|assistir grátis|ver filmes|livros pdf grátis|baixar pdf grátis|baixar jogos|audiolivros grátis|baixar curso|discografia completa|revistas pdf|mangá online|anime dublado|lançamentos do cinema|filmes no cinema|premium grátis',
    ],
    [
      'free_whole_work',
      2,
      'completo legendado|filme dublado online|assistir filme|assistir dublado|assistir legendado|assistir dorama*|doramas online|doramas legendados|dorama completo|doramas grátis|assistir novela*|assistir série|assistir séries|assistir ep|assistir episódio*|baixar filme|baixar série|baixar séries|baixar anime*|baixar mangá*|baixar livro|baixar álbum|baixar discografia|jogos grátis pc|jogos completos|jogos para baixar|baixar roms|ler novel*|novels em português|light novel em português|curso completo grátis|cursos grátis|cursos pagos grátis|curso pago de graça|apostilas grátis|no cinema grátis|conteúdo pago grátis|conteúdo vip grátis|apps pagos grátis|premium de graça|temporada completa|temporadas completas|revistas grátis|jornais pdf|hqs grátis|quadrinhos grátis',
    ],
    [
      'free_whole_work',
      2,
      'legendas em português grátis|com legendas em português|legendado em português|legendado português',
    ],
    [
      'free_whole_work',
      2,
      'baixar episódio*|baixar capítulo*|baixar gratuitamente|baixar completo|baixe os livros|baixe o livro|baixe filmes|baixe séries|veja o episódio|veja o filme|ver episódio|ver capítulo|episódio de hoje|capítulo de hoje|ver filme|ver série|ver séries|ver novela*|ver anime*|ver dorama*|dublagem oficial ou|dublado ou legendado|em hd dublado|filmes e séries grátis|séries e filmes|filmes lançamento|filmes dublados|filmes legendados|séries dubladas|séries legendadas|animes legendados|animes dublados|desenhos online|novelas online|novelas turcas|livros completos|livros da faculdade|livros de medicina|livros em pdf|ler livros online|ler quadrinhos|hqs online|ler hq*|quadrinhos online|revistas e jornais|jornais grátis|música grátis|músicas grátis|mp3 grátis|álbum grátis|cds completos|discografias grátis|jogos pagos grátis|roms grátis|udemy grátis|cursos da udemy|cursos de graça|ver grátis|ver de graça|assistir de graça',
    ],
    [
      'free_whole_work',
      2,
      'grátis hd|grátis em hd|hd grátis|completo em português|assistir completo|assistir e baixar|assista ou baixe|ainda nos cinemas|ainda no cinema|ainda em cartaz|capítulo em português|ler em português|capítulos em português|baixe por torrent|baixe via torrent',
    ],
    ['no_account', 2, 'sem cadastro|sem se cadastrar|sem registro|sem assinatura|sem pagar|sem login|sem mensalidade'],
    ['no_account', 2, 'sem cartão|sem encurtador|sem fidelidade nem|sem precisar de cadastro|não precisa cadastro'],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualidade cam|gravado no cinema|filmado no cinema|hdts|hd-ts|telesync|versão cam|tsrip',
    ],
    [
      'cinema_copy',
      3,
      'qualidade: ts*|qualidade: cam*|qualidade ts|ts/cam|cam dublado|cam ao vivo|áudio de cinema|filmagem de cinema|ts dublado|dublado cam|cam legendado',
    ],
    ['cinema_copy', 2, 'imagem de cinema|gravado na sala|cópia de cinema|áudio da sala'],
    ['cinema_copy', 1, 'áudio limpo|som limpo'],
    ['release_tag', 2, 'dual áudio|dual audio|web-dl|1080p dublado|legendado 1080p|720p dublado'],
    [
      'release_tag',
      2,
      'legendado online|dublado online|dublado hd|legendado hd|legendado 720p|dublado 720p|dublado 1080p|dublado e legendado|legenda embutida|bluray|webrip|fullhd|4k dublado|multi áudio|fhd legendado',
    ],
    ['release_tag', 1, 'dublado|legendado'],
    ['release_tag', 1, 'alta qualidade'],
    [
      'server_list',
      2,
      'opção 1|opção 2|servidor 1|servidor 2|player 1|player 2|links alternativos|link 1|link 2|via mega|google drive|trocar player|opções de player|mediafire',
    ],
    [
      'server_list',
      2,
      'player hd|player sd|player alternativo|troque o player|trocar de player|caso o vídeo não carregue|se o vídeo não carregar|se não abrir troque|ok.ru|streamtape|mixdrop|fembed|doodstream|filemoon|streamwish|repostamos|repostado|link off|link quebrado|links quebrados|links off|canal 1|canal 2|canal 3|opção 3|link do drive|drive e mega|gofile|1fichier|pixeldrain|canal alternativo|senha:|partes mega|servidor alternativo',
    ],
    [
      'server_list',
      2,
      'byse|netu|vidhide|servidor reserva|imagens não abrem|imagens não carregam|terabox|drive, mega|três partes|senha do zip|senha no grupo|senha do arquivo|link único|link no drive|conteúdo oculto|responda para ver|responder para ver|valeu pelo post|reupar|reupado',
    ],
    [
      'server_list',
      2,
      'segundo player|outro player|escolha um player|escolha o player|escolha um servidor|use o segundo|travou?|se travar|atualize ou use|primeiro player',
    ],
    [
      'server_list',
      2,
      'responda ao tópico|responder ao tópico|para ver o link|ver os links|link morto|links mortos|posts para vip|curta para ver|agradeça para ver',
    ],
    [
      'disclaimer',
      2,
      'não hospeda nenhum|não hospedamos|não armazenamos|não armazena nenhum|apenas indexa*|links de terceiros|sites de terceiros|servidores de terceiros|conteúdo de terceiros|nenhum arquivo em nosso|apenas links',
    ],
    [
      'disclaimer',
      2,
      'não guardamos vídeos|não guardamos nenhum|ficam em outros sites|não transmitimos nada|não transmitimos nenhum*|apenas incorporamos|players encontrados|encontrados na internet|hospedados por terceiros|hospedado em terceiros|não nos responsabilizamos|apenas divulgamos|enviados por usuários|enviado por usuários|jogos de quem já tem|quem já possui o original|se gostou compre|compre o original|apenas para fins educativos|fins de estudo|apague em 24|compartilhar é amar|todos os direitos aos autores',
    ],
    [
      'disclaimer',
      2,
      'não responde pelo que|o que os grupos postam|apenas para estudo|apoie o artista|compre o cd original|somente links',
    ],
    [
      'disclaimer',
      2,
      'mangás pertencem|pertencem aos autores|pertence aos autores|só indexa|indexa conteúdo|conteúdo alheio|sem intenção de infringir|compre se',
    ],
    [
      'address_move',
      2,
      'novo domínio|novo endereço|novo site|nova url|mudamos de domínio|mudamos de endereço|salve nos favoritos|adicione aos favoritos|domínio bloqueado|domínio oficial|antigo domínio|domínio antigo|salve o novo',
    ],
    [
      'address_move',
      2,
      'se o site cair|caso o site caia|site sair do ar|entre no grupo do telegram|siga o canal no telegram|novo link do site|endereço atual|domínio atual|site reserva|salve este site|favorite o site|endereço atualizado|derrubaram nosso|domínio caiu',
    ],
    ['ad_wall', 1, 'desative o adblock|desative o bloqueador|feche os anúncios|feche as propagandas'],
    ['ad_wall', 1, 'feche os pop*|clique no play|desative adblock|desligue o adblock|feche as abas'],
    [
      'crack_word',
      2,
      'crackeado*|crack|keygen|ativador|pré-ativado|mod apk|apk mod|premium desbloqueado|dinheiro infinito|tudo desbloqueado|ativação permanente|apk premium|hackeado|repack|pré ativado|mod menu|premium liberado|tudo liberado',
    ],
    [
      'crack_word',
      2,
      'serial key|serial grátis|versão ativada|ativado português|ativado para sempre|ativado permanente*|já ativado|já crackeado|ativadores|copie o arquivo da pasta|apps hackeados|jogos hackeados|versão modificada|apk modificado|pulos ilimitados|download offline liberado|online fix|falso positivo|não atualize|bloqueie no firewall|versão pirata|crackeados|sem licença original|licença vitalícia grátis|desbloqueado premium|pro desbloqueado|versão desbloqueada|moedas infinitas|hack atualizado|kmspico',
    ],
    [
      'crack_word',
      2,
      'já licenciado|não pede licença|não pede ativação|não precisa ativar|bloqueie as atualizações|bloquear atualizações|licença eterna|ativação vitalícia|pré-ativada|craqueado|craqueada|patch incluso|com patch|gerador de chaves|gerador de serial|full pt-br|versão full|premium mod|diamantes infinitos|dinheiro ilimitado|moedas ilimitadas|passe liberado|skins grátis|mod vip',
    ],
    [
      'crack_word',
      2,
      '+ serial|com serial|ativação inclusa|com ativação|troque o exe|substitua o exe|pasta fix|desligue o antivírus antes|desligar o antivírus|anti-ban|antiban|copie o obb|apague o original|compras grátis|gemas infinitas|vip liberado|tudo infinito',
    ],
    [
      'software',
      1,
      'download|baixar|completo|versão completa|antivírus|apk|programas|instalar|grátis|pc|jogos|torrent',
    ],
    ['software', 1, 'pt-br|windows|64 bits|firewall|desative|setup|plugins|app|apps'],
    ['software', 1, 'como administrador|obb|execute|android|extraia|modo premium|sem root'],
    [
      'protection_defeated',
      3,
      'ativador permanente|crackeado download|download crackeado|baixar crackeado|com crack|desative o antivírus|crack incluso|jogos crackeados|programas crackeados',
    ],
    [
      'protection_defeated',
      3,
      'crackeado em português|crackeado pt-br|crackeado grátis|crackeado 2024|crackeado 2025|baixar ativado|ativado download|programas ativados|jogos piratas download|desative o windows defender|desligue o antivírus|desative antivírus|patreon liberado|conteúdo pago liberado|spotify premium grátis apk',
    ],
    [
      'protection_defeated',
      3,
      'apk mod|apk premium|mod apk|software crackeado|ativador windows|ativador office|ativar windows grátis|ativar office grátis|windows ativado|office ativado|crack grátis|baixar crack',
    ],
    [
      'protection_defeated',
      3,
      'hackeado dinheiro infinito|dinheiro infinito apk|apk hackead*|mod dinheiro infinito|versão completa com ativação',
    ],
    ['iptv_word', 1, 'iptv|lista m3u|m3u|tv box|tvbox|firestick|p2p'],
    ['iptv_word', 1, 'canais, filmes e séries|canais filmes|listas m3u|fire stick|smart tv|em qualquer tv'],
    ['iptv_word', 1, 'caixinha|mil canais'],
    [
      'offer',
      1,
      'revenda|revendedor*|créditos|teste|zap|whatsapp|painel|canais|mensal|sem travar|sem travamento|telegram|pix|vods|4 horas',
    ],
    [
      'offer',
      1,
      'seja revendedor|6 horas|no pix|no zap|via pix|premiere|adulto|sem fidelidade|comece a lucrar|libera na hora|liberou na hora|por mês|ganhe dinheiro',
    ],
    ['offer', 1, '+18|dois pontos|duas telas|lucro|tv, celular'],
    [
      'iptv_resale',
      3,
      'teste iptv|revenda iptv|iptv grátis|painel iptv|revendedor iptv|seja um revendedor|canais fechados|iptv premium|iptv barato|iptv sem travar|gatonet|iptv brasil|servidor iptv|assinar iptv|iptv teste|canais e filmes|canais filmes e séries|canais de tv paga|tv por assinatura grátis|p2p premium|iptv 4k',
    ],
    [
      'iptv_resale',
      3,
      'iptv completo|iptv revenda|revenda de iptv|seja revendedor|seja revenda|revenda com painel|painel de revenda|painel com créditos|comprar créditos iptv|todos os canais, filmes|todos os streamings|canais adultos liberados|tv box desbloquead*|tvbox desbloquead*|aparelho desbloqueado canais|canais liberados|canais pagos liberados|iptv vitalício',
    ],
    [
      'iptv_resale',
      2,
      'teste de 6 horas|teste grátis 6 horas|compre 10 créditos|compre créditos|listas m3u|lista m3u|premiere liberado|todos os canais|canais, filmes e séries|m3u e p2p|teste no zap',
    ],
    [
      'iptv_resale',
      3,
      'mil canais|000 canais|canais do mundo todo|canais do mundo inteiro|master e revenda|canais abertos e fechados',
    ],
    [
      'iptv_resale',
      2,
      'teste liberado|teste pelo whatsapp|quero revender|cinema e +18|canais adultos|canais +18|na sua tv, celular|séries atualizadas|filmes e séries atualizad*|painel próprio',
    ],
    ['iptv_resale', 2, 'cansou de pagar tv|cansado de pagar tv|chega de pagar tv|pare de pagar tv|adeus tv a cabo'],
    ['iptv_resale', 2, 'lista iptv|listas iptv'],
    [
      'iptv_resale',
      3,
      'ppv e adulto|ppv, adulto|esportes, ppv e|créditos de revenda|créditos para revenda|um login, toda|toda a tv por|.500 canais|,500 canais|lançamentos do cinema e canais',
    ],
    ['iptv_resale', 2, 'firestick, android|android e smart tv|canais, esportes|esportes e ppv|500 canais'],
    ['live', 1, 'ao vivo|transmissão|transmissões|live|links'],
    ['live', 1, 'online hd|onde assistir|link'],
    ['match', 1, 'futebol|jogo|jogos|brasileirão|libertadores|champions|ufc|nba|partida|campeonato|clássico'],
    ['match', 1, 'mma|boxe|vôlei|fórmula|premiere|rodada|copa|série a|flamengo|basquete|tênis|luta|lutas|f1'],
    [
      'sport_restream',
      2,
      'ao vivo grátis|futemax|multicanais|acestream|assistir jogo ao vivo|futebol grátis|ver jogo grátis|jogo ao vivo online|sem pagar premiere|ao vivo online grátis|assistir futebol ao vivo|todos os jogos ao vivo|ver jogo online',
    ],
    [
      'sport_restream',
      2,
      'onde assistir de graça|ao vivo sem travar|sem travar ao vivo|links liberados|link liberado|canais pagos ao vivo|ao vivo de graça|futebol de graça|futebol online grátis|premiere grátis|premiere hd|assistir futebol online|assistir jogo online|assistir jogo grátis|sem pagar tv|multibola|futebol ao vivo hd',
    ],
    [
      'sport_restream',
      2,
      'jogos de graça|todos os jogos grátis|canais de esporte grátis|canais esportivos grátis|ver jogos grátis|ver futebol online|ver o jogo grátis|ao vivo e de graça|ao vivo hd grátis|link do jogo|links dos jogos|links para assistir|transmissão grátis|sem assinar premiere|sem premiere',
    ],
    [
      'sport_restream',
      2,
      'não precisa pagar o|sem pagar ppv|sem pagar o combate|card inteiro|card completo grátis|o link sai|link sai na|os links saem|ver a luta|assistir luta|luta grátis|passa aqui|assista aqui grátis',
    ],
    ['sport_restream', 2, 'wwe online grátis|assistir wwe|assistir raw|show completo|replay completo grátis'],
    [
      'download_index',
      2,
      'torrent|magnet|baixar pdf|download direto|senha do rar|discografia|flac|download mp3|cd completo|álbum completo|livros em pdf|epub|mobi|320kbps|download mega|baixar por mega|mediafire|google drive',
    ],
    [
      'download_index',
      2,
      'apostila pdf|apostilas em pdf|gabarito pdf|livros-texto|curso completo|curso pelo drive|cursos pelo drive|rateio|pack de cursos|pacote de cursos|pack completo|isos ps2|nsp|deixe semeando|qbittorrent|320 kbps|pasta do mega|pasta no drive|baixar pelo mega',
    ],
    [
      'download_index',
      2,
      'pdf pelo drive|videoaulas de residência|mp3 320|um só link|capas incluídas|cbr|cbz|hqs em pdf|mangás em pdf|torrents|roms|cursos udemy drive|cursos no drive|coleção de cursos|acervo de cursos',
    ],
    ['download_index', 1, 'livro pdf|livros pdf|pdf direto'],
    ['download_index', 2, 'pacote com cursos'],
    [
      'download_index',
      2,
      'pacote semanal|tudo que sai na semana|fontes premium grátis|templates premium grátis|partituras pagas|partituras pdf grátis',
    ],
    ['early_leak', 3, 'antes do lançamento|capítulo vazado|vazou antes|álbum vazado|antes da estreia'],
    [
      'early_leak',
      3,
      'curso vazado|onlyfans vazad*|packs de onlyfans|pack onlyfans|packs vazados|pack vazado|privacy vazad*|onlyfans e privacy|patreon vazado|vazados onlyfans|vazados grátis|conteúdo vazado|vazadinhas|capítulos vazados|antes da versão oficial|antes do oficial|álbum vazou|vazou completo',
    ],
    [
      'early_leak',
      3,
      'assim que vazar|assim que vaza|quando vazar|vazado da revista|antes da revista|conteúdo exclusivo grátis|conteúdo exclusivo sem|exclusivo sem assinar|sem assinar nada|chats pagos|fotos vazadas|vídeos vazados|single vazado|disco vazado|mande o que comprou|pacote completo mega|packs completos',
    ],
    ['early_leak', 2, 'cursos vazados'],
    ['early_leak', 2, 'capítulo antes de todo|antes de todos os sites|primeiro a postar|os primeiros a postar'],
    [
      'chapter_list',
      1,
      'último capítulo|próximo capítulo|capítulo anterior|todos os capítulos|episódios|lista de capítulos|atualizado diariamente|últimos capítulos',
    ],
    [
      'chapter_list',
      1,
      'lançamentos da semana|atualizado todo dia|lista de animes|obras recentes|calendário de lançamentos',
    ],
    ['chapter_list', 1, 'modo cascata|postado há'],
    ['chapter_list', 1, 'setas para virar|virar a página|use as setas'],
    // Names of sites as the press and public blocklists give them; judgement, and no finding about any of them.
    [
      'site_brand',
      2,
      'megafilmes*|topflix|redecanais|vizer|baixafilmes|comando torrents|bludv|animesonline*|mangalivre|unionmangás',
    ],
    [
      'site_brand',
      2,
      'animefire|goyabu|betteranime|anitube|saikoanimes|superflix|pobreflix|overflix|warezcdn|mundoscans|slimeread|leitormanga|mangasonline|tsukimangas|futemax*|multicanais*|doramasonline|dramafansubs|le livros|lelivros|z-library|ondebaixa|torrentdosfilmes|hdrtorrent|lapumia|gamestorrents',
    ],
    ['free', 1, 'grátis|gratuito|gratuita|gratuitamente|de graça|sem pagar'],
    ['free', 1, 'sem gastar|sem custo|custo zero|r$ 0'],
    ['consume', 1, 'assistir|assista|ler|leia|baixar|baixe|download|ouvir|online|ver'],
    ['consume', 1, 'escute|escutar|jogar|jogue|acompanhe|assistindo|baixando'],
    ['consume', 1, 'veja|mire|obter|receba'],
    [
      'media',
      1,
      'filmes|filme|séries|série|mangá|mangás|anime|animes|capítulos|capítulo|temporada*|livros|novelas|quadrinhos|hqs|doramas|álbum|discografia|lançamentos|apostilas|série*|episódio*|capítulo*|mangá*|anime*|livro*|hq|novela*|álbuns|música*|revista*|jornais|curso*|jogo*|audiolivro*|documentário*|desenhos|lançamento*',
    ],
    [
      'media',
      1,
      'manhwa|manhwas|manhua|webtoon*|dorama|novels|novel|mentoria|módulos|packs|rom|roms|livros-texto|concursos|apostila|desenho|cinema',
    ],
    ['media', 1, 'cds|discos|cd|vol|videoaulas|programas de tv|livro'],
    ['media', 1, 'partituras|gibis'],
    ['money', 1, 'grupo vip|no pix|catarse|vip vitalício|usdt|doe via pix'],
    ['money', 1, 'clicando na propaganda|clique na propaganda|ajude clicando'],
    ['download_index', 2, 'cursos completos com|material rateado'],
    ['free_whole_work', 2, 'cursos completos por|rateio dos cursos|cursos rateados|cursos com 95'],
  ],
  contexts: {
    climbing: 'escalada|escalador*|escalar|boulder|falésia|cadeirinha|via de escalada|alpinismo|montanhismo|sapatilha',
    free_licence: 'uso comercial',
    reporting:
      'polícia|preso*|presa*|tribunal|justiça|juiz|sentença|condenad*|operação 404|pirataria|ilegal|ilegais|direitos autorais|investiga*|ministério público|processo|ação judicial|tese|artigo|reportagem|notícia|apreend*|advogad*|pirata|decisão|anatel|mandados|justiça determinou|responde por|direito autoral|condenado|dissertação|programa de pós|pesquisa com|entrevistas|departamento|mestrado|doutorado|estudo sobre|presos|foram presas|delegad*|receptação|mandado|gaeco|polícia civil|polícia federal|inquérito|fraude|assine o jornal|gazeta|diário d*|por dentro do|glossário|boletim|o que significa|de onde vei*|enciclopédia|ver também|não indicamos|pedem para não|revista de|relatório|pesquisa d*|resumo do|metodologia|escritório de advocacia|multa*|indenização|stj|stf|propriedade intelectual|combate à pirataria|associação d*|reportagem especial|esvaziada|economia|opinião|crítica:|crítica d*|nota 2|resenha|crimes contra|crime de|universidade d*|universitári*|um estudo|o estudo|estudo de|estudo publicado|faculdade de|escalações|redação|tempo real do jogo|minuto a minuto|placar ao vivo|crônica do jogo|pré-jogo|placar final|defesa do consumidor|associação de consumidores|direitos do consumidor|nos escreve|presos na operação|operação policial',
    prohibiting:
      'proibid*|não é permitid*|termos de uso|política de|vedad*|suspens*|denuncie|denunciar|violação|infratores|removemos|remoção|encerrad*|é proibido|regras do fórum|regras da comunidade|regras do grupo|não poste|não peça|não postar|são apagad*|serão apagad*|apagados e o|removid*|leva aviso|levará aviso|banid*|banimento|moderação|moderador*|antes de postar|uso aceitável|também não|sem exceção|advertência|não são aceit*|não permitimos|quem postar|tópicos pedindo',
    licensed:
      'oficial|oficialmente|editora|licenciad*|licença|©|direitos reservados|com anúncios|legalizad*|legal|legalmente|promoção|campanha|autorizad*|primeiro capítulo|por tempo limitado|em parceria|distribuidora|assinatura mensal|operadora|ancine|até dia|nota fiscal|cnpj|ingressos|livrarias|pré-venda|garantia|matrícula|matriculados|certificado|cancele quando|primeiro mês|assinatura a partir|plano anual|cancele quando quiser|mantido por anúncios|anúncios pagam|conforme os direitos|pelos distribuidores|produtoras|programadoras|conforme contrato|contrato|ltda|s.a.|s/a|aviso de privacidade|cookies|central de ajuda|minha conta|segunda via|fatura|fibra|roteador|instalação grátis|comodato|fidelidade de 12|capa dura|sobrecapa|onde comprar|livraria*|chega às|nas livrarias|lançamento em|autores recebem|licenciados d*|bandcamp|turnê|recibo|comprar licença|versão de avaliação|varia por país|streaming previsto|trabalhe conosco|imprensa|investidores|google play|app store|agência reguladora|autorizada pela|consumidor|procon|sac|perfil infantil|simulcast|com moedas|frete grátis|trocas|vale-presente|assinantes premium|por assinatura|vagas|nossas lojas|controle dos pais|cartão-presente|chave de licença por|sua chave de licença|a chave da licença|comprar a versão completa|compre a versão completa|compra da versão completa|passar para a versão completa|versão completa custa|teste de 30 dias|30 dias de teste|teste grátis por 30|grátis por 30 dias|14 dias de teste|teste gratuito de|teste grátis de|experimente grátis por|número de série do aparelho|número de série do seu|número de série do produto|número de série que está|código de ativação enviado|ative sua conta|ative a sua conta|ative seu cartão|ativação on-line obrigatória|confirmação do pedido|confirmação da encomenda|para assinantes|só para assinantes|exclusivo para assinantes|plano pago|contratos com os canais',
    public_broadcaster:
      'tv pública|tv brasil|emissora|rádio e televisão|rtp|tv cultura|serviço público|televisão pública|federação|sob demanda|tv aberta|sinal aberto|confederação|canal oficial|canal da federação|equipes|seleção|acessibilidade|audiodescrição|libras|ouvidoria|ebc|concessão pública|rádio pública|câmara|senado|tv escola|rtp play|grade de programação|árbitr*|clubes|no telão|telão do bar|em nosso bar|no nosso bar|reserve sua mesa|reserve a mesa|no ecrã gigante|de televisão|radiodifusão|televisão educativa|rede de tv|nosso sinal',
    library:
      'biblioteca|bibliotecas|empréstimo|carteirinha|domínio público|bibliotecários|acervo|catálogo|leitores inscritos|cartão|emprestados|emprestad*|unidades|secretaria de cultura|secretaria de educação|voluntári*|livre de direitos|livres de direitos|trilhas livres|com crédito ao autor|falecidos há|autores falecidos|enem|provas anteriores|gabaritos oficiais|material didático|livros didáticos|mec|ministério|colégio|ensino médio|exercícios resolvidos|biblioteca digital|digitalizad*|acesso aberto|cordel|direitos caíram|biblioteca nacional|repositório|atribuição|recursos educacionais|pnld|professores|alunos|provas de',
    open_source:
      'linux|sha256|código aberto|software livre|distribuição|imagem iso|gpl|checksum|ssh-keygen|assinatura gpg|verifique a soma|iso por|sha-512|notas de lançamento|ambiente de desktop|gnu|contribua|f-droid|deixe o torrent|ubuntu|debian|fedora|espelhos|espelhos oficiais|licença gpl|código-fonte|bootloader|anula a garantia|rom oficial|rom de fábrica',
    camera:
      'fotografi*|câmera|lente|exposição|revelação|lightroom|revelar|formato raw|arquivos raw|jpeg|sensor|balanço de branco|fotografias|negativos|rolos de filme|slides|laboratório fotográfico',
    // Raw goods of every trade: kitchens, butchers, weavers of denim and wool.
    food: 'receita*|leite|vegan*|cozinha|carne|peixe|legumes|alimento*|crua|cru|salada|dieta|nutri*|queijo*|castanha*|sashimi|sushi|cozinhar|alimentação|frutas|leite cru|sem glúten|forno|jeans|tecido|crudívor*|sobremesa*',
    // Sports whose words collide: the show called Raw, cracks in rock that are climbed free.
    wrestling: 'wwe|luta livre|lutador*|ringue|escalada|escalador*|fissura',
    // Programs, and the chemistry of cracking.
    code: 'função|memória|api|dados|código|json|hidrocarbonetos|craqueamento|catalisador|refinaria|petróleo|compilador|consulta sql|biblioteca de código',
    relocation:
      'clínica|consultório|pacientes|prefeitura|escola|escritório|empresa|clientes|horário|atendimento|município|loja|e-mail|agendamento|consultas|farmácia|paróquia|associação de moradores|nosso site mudou|endereço antigo|marcar consulta|universidade federal|unidade de saúde|cartório|vestiário',
    own_work:
      'meu próprio|meu quadrinho|minha história|minha webcomic|eu escrevo|eu desenho|obra original|autora|autor de|apoiadores|autoral|apoia.se|independente|escrit* por mim|meus leitores|que eu compus|compus|compositor*|minha música|minhas músicas|nosso jogo|nossa banda|somos um estúdio|estúdio de três|somos três|três pessoas|demo grátis|demo gratuita|a demo|diário de desenvolvimento|itch|godot|financiamento coletivo|freeware|assinado digitalmente|um programador|histórico de versões|pague quanto quiser|autopublicad*|desenvolvedor*|notas da atualização|meu blog|meu podcast|sem drm|na steam|página da steam|notas do patch|patch oficial',
    security:
      'malware|vírus|trojan|infecta*|segurança|golpe|perigo*|risco*|alerta*|phishing|roubo de dados|especialista*|nunca desative|não desative|pesquisadores acharam|ladrões de senha*|mineradores|minerador*|trojan*|laboratório|perigo|roub* senhas|especialistas|ransomware|golpista*|perigos d*|análise de vírus|antivírus gratuito|senhas roubadas|cert.br|roubar senhas|ladrão de senhas|fraudes|patch de segurança|patches de segurança|correção de segurança|correções de segurança|atualização de segurança',
    file_tool:
      'converter|conversor|comprimir|seus arquivos|são apagados|privacidade|no seu navegador|ferramenta|juntar pdf|seu navegador|no navegador|seu dispositivo|documentos|processa os dados',
    history: 'século|história d*|museu',
  },
}
