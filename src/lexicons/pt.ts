import type { LexiconPack } from './types'

/** Portuguese, mostly of Brazil. */
export const pt: LexiconPack = {
  language: 'pt',
  boundary: 'word',
  terms: [
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
    ['group_credit', 2, 'tradução:|revisão:|limpeza:|recrutamento|recrutando tradutores|equipe de tradução'],
    [
      'free_whole_work',
      2,
      'filmes online grátis|assistir filmes online|assistir filmes grátis|filmes completos|filme completo|séries online grátis|assistir séries grátis|assistir online grátis|online grátis|grátis online|animes online|assistir anime*|ler mangá online|ler mangá grátis|mangá grátis|baixar filmes|baixar grátis|livros grátis|download grátis|lançamentos grátis|todas as temporadas|dublado e legendado|filmes grátis|baixar livros|baixar música|baixar cd completo|completo dublado|mangás online grátis|ler online grátis|filmes online|séries online|séries completas|série completa|todos os episódios|assistir online|assistir grátis|ver filmes online|ver filmes|ver séries online|livros pdf grátis|baixar pdf grátis|baixar jogos|audiolivros grátis|cursos grátis download|baixar curso|discografia completa|cd completo|revistas pdf|mangá online|anime dublado|lançamentos do cinema|filmes no cinema|premium grátis',
    ],
    [
      'no_account',
      2,
      'sem cadastro|sem se cadastrar|sem registro|sem assinatura|sem pagar|sem login|sem mensalidade|sem anúncios',
    ],
    [
      'cinema_copy',
      3,
      'hdcam|camrip|qualidade cam|gravado no cinema|filmado no cinema|hdts|hd-ts|telesync|versão cam|tsrip',
    ],
    [
      'release_tag',
      2,
      'dual áudio|dual audio|web-dl|bluray 1080p|1080p dublado|legendado 1080p|720p dublado|dublado|legendado',
    ],
    [
      'server_list',
      2,
      'opção 1|opção 2|servidor 1|servidor 2|player 1|player 2|links alternativos|link 1|link 2|via mega|google drive|trocar player|opções de player|mediafire',
    ],
    [
      'disclaimer',
      2,
      'não hospedamos nenhum|não hospeda nenhum|não hospedamos|não armazenamos|não armazena nenhum|apenas indexa*|apenas indexador|links de terceiros|sites de terceiros|servidores de terceiros|conteúdo de terceiros|nenhum arquivo em nosso|apenas links',
    ],
    [
      'address_move',
      2,
      'novo domínio|novo endereço|novo site|nova url|mudamos de domínio|mudamos de endereço|salve nos favoritos|adicione aos favoritos|domínio bloqueado|domínio oficial|antigo domínio|domínio antigo|salve o novo',
    ],
    ['ad_wall', 1, 'desative o adblock|desative o bloqueador|feche os anúncios|feche as propagandas'],
    [
      'crack_word',
      2,
      'crackeado*|crack|keygen|ativador|serial|ativado|pré-ativado|mod apk|apk mod|premium desbloqueado|desbloqueado|dinheiro infinito|tudo desbloqueado|pirata|crack incluso|sem licença|ativação permanente|apk premium|hackeado|repack|pré ativado|mod menu|premium liberado|tudo liberado',
    ],
    [
      'software',
      1,
      'download|baixar|completo|versão completa|antivírus|apk|programas|instalar|grátis|pc|jogos|torrent',
    ],
    [
      'protection_defeated',
      3,
      'ativador permanente|crackeado download|download crackeado|baixar crackeado|com crack|desative o antivírus|crack incluso|jogos crackeados|apk mod premium|programas crackeados',
    ],
    ['iptv_word', 1, 'iptv|lista m3u|m3u|tv box|cs|tvbox|firestick|p2p'],
    [
      'offer',
      1,
      'revenda|revendedor*|créditos|teste grátis|teste|chama no zap|zap|whatsapp|painel|canais|mensal|sem travar|sem travamento|telegram|pix|vods|4 horas',
    ],
    [
      'iptv_resale',
      3,
      'teste iptv|revenda iptv|iptv grátis|painel iptv|lista iptv|revendedor iptv|seja um revendedor|todos os canais fechados|canais fechados|iptv premium|iptv barato|iptv sem travar|gatonet|iptv brasil|servidor iptv|assinar iptv|iptv teste|canais e filmes|canais filmes e séries|canais de tv paga|tv por assinatura grátis|p2p premium|iptv 4k',
    ],
    ['live', 1, 'ao vivo|transmissão|transmissões|live|links'],
    ['match', 1, 'futebol|jogo|jogos|brasileirão|libertadores|champions|ufc|nba|fórmula 1|partida|campeonato|clássico'],
    [
      'sport_restream',
      2,
      'futebol ao vivo grátis|ao vivo grátis|jogos ao vivo grátis|futemax|multicanais|acestream|assistir jogo ao vivo|futebol grátis|ver jogo grátis|jogo ao vivo online|sem pagar premiere|ao vivo online grátis|assistir futebol ao vivo|jogo ao vivo grátis|todos os jogos ao vivo|ver jogo online',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|via torrent|download torrent|link magnet|baixar torrent|epub grátis|baixar pdf|baixar epub|pdf epub|epub e pdf|epub mobi|download direto|senha do rar|discografia|flac|download mp3|cd completo|álbum completo|livros em pdf|epub|mobi|320kbps|download mega|baixar por mega|mediafire|google drive',
    ],
    ['early_leak', 3, 'antes do lançamento|capítulo vazado|vazou antes|álbum vazado|antes da estreia'],
    [
      'chapter_list',
      1,
      'último capítulo|próximo capítulo|capítulo anterior|todos os capítulos|episódios|lista de capítulos|atualizado diariamente|últimos capítulos',
    ],
    [
      'site_brand',
      2,
      'megafilmes*|topflix|redecanais|vizer|baixafilmes|comando torrents|bludv|animesonline*|mangalivre|unionmangás',
    ],
    ['free', 1, 'grátis|gratuito|gratuita|gratuitamente|de graça|sem pagar'],
    ['consume', 1, 'assistir|assista|ler|leia|baixar|baixe|download|ouvir|online|ver'],
    [
      'media',
      1,
      'filmes|filme|séries|série|mangá|mangás|anime|animes|capítulos|capítulo|temporada*|livros|novelas|quadrinhos|hqs|doramas|álbum|discografia|lançamentos|apostilas|série*|episódio*|capítulo*|mangá*|anime*|livro*|hq|novela*|álbuns|música*|revista*|jornais|curso*|jogo*|audiolivro*|documentário*|desenhos|lançamento*',
    ],
  ],
  contexts: {
    reporting:
      'polícia|preso*|presa*|tribunal|justiça|juiz|sentença|condenad*|operação 404|pirataria|ilegal|ilegais|direitos autorais|segundo|investiga*|ministério público|processo|ação judicial|estudo|tese|universidade|artigo|reportagem|notícia|apreend*|advogad*|pirata|jornal|decisão|anatel|operação|mandados|justiça determinou|responde por|direito autoral|condenado|dissertação|programa de pós|pesquisa com|entrevistas|departamento|faculdade|mestrado|doutorado|estudo sobre',
    prohibiting:
      'proibid*|não é permitid*|termos de uso|política de|vedad*|suspens*|denuncie|denunciar|violação|infratores|removemos|remoção|encerrad*',
    licensed:
      'oficial|oficialmente|editora|licenciad*|licença|©|direitos reservados|com anúncios|legalizad*|legal|legalmente|até o dia|promoção|campanha|autorizad*|primeiro capítulo|por tempo limitado|em parceria|distribuidora|assinatura mensal|operadora|ancine|até dia|nota fiscal|cnpj|ingressos|livrarias|pré-venda|loja|garantia|suporte|matrícula|matriculados|instituto|certificado|cancele quando|primeiro mês|site oficial',
    public_broadcaster:
      'tv pública|tv brasil|emissora|rádio e televisão|rtp|tv cultura|serviço público|televisão pública|federação|sob demanda',
    library:
      'biblioteca*|empréstimo|carteirinha|domínio público|bibliotecári*|acervo|catálogo|leitores inscritos|cartão',
    open_source:
      'linux|sha256|código aberto|software livre|distribuição|imagem iso|gpl|checksum|ssh-keygen|assinatura gpg|verifique a soma',
    camera: 'fotografi*|câmera|lente|exposição|revelação|lightroom',
    food: 'receita*|leite|vegan*|cozinha|carne|peixe|legumes|alimento*|crua|cru|salada|dieta|nutri*',
    wrestling: 'wwe|luta livre',
    code: 'função|memória|api|dados|código|json',
    relocation:
      'clínica|consultório|pacientes|prefeitura|escola|escritório|empresa|clientes|horário|atendimento|município|colégio|loja|e-mail',
    own_work:
      'meu próprio|meu quadrinho|minha história|minha webcomic|eu escrevo|eu desenho|obra original|autora|autor de|apoiadores|autoral|apoia.se|independente|escrit* por mim|meus leitores',
    security:
      'malware|vírus|trojan|infecta*|segurança|golpe|perigo*|risco*|alerta*|phishing|roubo de dados|especialista*|nunca desative|não desative|pesquisadores acharam|ladrões de senha*|mineradores|minerador*|trojan*|laboratório|perigo|roub* senhas',
    file_tool:
      'converter|conversor|comprimir|seus arquivos|são apagados|privacidade|no seu navegador|ferramenta|juntar pdf|seu navegador|no navegador|seu dispositivo|documentos|processa os dados',
    history: 'século|história d*|museu',
  },
}
