/** What a catalogue is counted in, after its number ("12,000+ channels", "3000部電影"). Judgement. */
export const COUNTED =
  'titles|movies|films|manga|series|channels|books|chapters|episodes|albums|games|作品|本以上|タイトル|部电影|部漫画|本小说|部電影|集|편|títulos|películas|filmes|canais|canales|canciones|libros|chaînes|filme|kanäle|serien|фильмов|каналов|сериалов|film|kanal|canali|tytułów|filmów|kanałów|kênh|phim|ช่อง|เรื่อง|قناة|فيلم'
