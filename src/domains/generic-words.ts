/**
 * Words that say what kind of site a name is, not whose. Chosen by hand from the names of comic, film, sport, torrent
 * and software sites in a dozen languages; how common each is, is learned (`tables/word-bits.ts`). Sharing them ties
 * nobody. Spelled as in A-labels without marks.
 */
const COMICS =
  'manga mangas manhwa manhwas manhua manhuas manhuaes webtoon webtoons toon toons comic comics comix komik komiks comik scan scans scanlation scanlations scanlator scanlators scantrad scanlat raw raws truyen truyentranh fansub fansubs subs sub webcomic webcomics doujin doujins doujinshi hentai yaoi yuri shoujo shojo bl gl novel novels lightnovel book books book lib library libros leitor lector lectura reader readers read reads reading chapter chapters mangaraw rawmanga traducciones translation translations traductor traducoes ceviri manhwaraw otaku weeb visor tmo cartoon cartoons shonen shounen seinen josei otome ecchi isekai donghua chap lecture lire leer ler baca oku okuma doc ebook ebooks epub audiobook audiobooks'
const SCREEN =
  'anime animes anim film films filmi filmes filme movie movies cine cinema cinemas kino pelis peli pelicula peliculas serie series seriale serial drama dramas dorama doramas kdrama stream streams streaming streamings watch watching izle ver voir vedere guardare assistir nonton phim tv tele play player video videos vid vids vf vostfr vost subita ita latino castellano altadefinizione definizione alta flix moviez filmy filmovi filmz estreno estrenos dizi diziler episode episodes episodio episodios season temporada temporadas legendado legendados dublado subtitle subtitles subtitulado subtitulada guarda senza limiti xem hdrip dvdrip webrip bluray docu docus streamer streamz'
const SPORT_AND_FILES =
  'sport sports calcio futbol football soccer nfl nba iptv live en envivo directo torrent torrents torrentz tor bit magnet download downloads descargar descargas telecharger ddl warez crack cracks cracked keygen pirate proxy proxies mirror mirrors unblock unblocked unblockit file files rip rips hd fullhd uhd sd ultra full gratis free gratuit completo completa futebol vivo aovivo diretta foot footy rugby cricket cric hockey nhl mlb ufc mma wwe boxing wrestling tennis motogp liga league premier laliga goal goals goles score match channel channels canales satellite sat ppv game games gaming rom roms repack repacks apk mod mods mp music musica musique album albums pdf tracker trackers seed nzb usenet upload uploads nulled serials'
const SITE =
  'www web site website app apps online on now net com org info co home hub zone land world city club room house planet plus pro max top best super mega mini big new nuevo nouveau nueva nuovo old real true official oficial original the le la les el los il lo my your our go get one all and to for of in da de do di hot red vip fun box base space spot point place park port portal center central list index link links page pages team group fan fans lover lovers love lab labs studio network cloud server host host blog forum news info store shop market media tech asia japan japanese english eng spanish espanol espana brasil brazil italia france french english fr es br pt it us uk eu ru vn jp kr cn tr ar me id lat day year dev beta alpha test api cdn img data xyz xxx sex porn adult premium gold king queen god star x q s community communaute comunidad share admin user users docs wiki mail static assets images git gitlab support help login account secure staging cpanel webmail status university universiteit school college bank hotel travel'

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

/** Say what is on offer: comics, films, sport, downloads. Two names that both hold one are in the same trade. */
export const TRADE_WORDS: ReadonlySet<string> = setOf(COMICS, SCREEN, SPORT_AND_FILES)

export const GENERIC_WORDS: ReadonlySet<string> = setOf(COMICS, SCREEN, SPORT_AND_FILES, SITE)
