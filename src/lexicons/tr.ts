import type { LexiconPack } from './types'

/** Turkish. */
export const tr: LexiconPack = {
  language: 'tr',
  boundary: 'word',
  terms: [
    ['raw_word', 1, 'scan|scans|raw'],
    ['raw_claim', 3, 'ham manga|manga ham|raw manga|manga raw|ham bölüm*|raw bölüm*|manga tarama|türkçe scan|raw oku'],
    [
      'raw_claim',
      2,
      'fansub*|scanlation*|bölüm çeviri*|çeviri ekibi|çeviri grubu|hayran çevirisi|türkçe çeviri|webtoon çeviri',
    ],
    ['group_credit', 2, 'çeviri:|çevirmen:|editör:|clean:|çevirmen aranıyor|redaksiyon:|çevirmen alımı|dizgi:'],
    [
      'free_whole_work',
      2,
      'full hd film izle|film izle|hd film izle|film izle bedava|bedava film|bedava izle|ücretsiz izle|ücretsiz film|dizi izle|dizi izle bedava|tek parça|tek part|full izle|tek parça izle|full film|indirmeden izle|anime izle|manga oku|manga oku bedava|webtoon oku|ücretsiz oku|bedava oku|online oku|film indir|bedava indir|ücretsiz indir|kitap indir|pdf indir|müzik indir|mp3 indir|vizyondaki filmler|türkçe dublaj izle|altyazılı izle|tüm bölümler|tüm bölümleri|roman oku|sinema izle|vizyon filmleri|albüm indir|e-kitap indir|tüm bölümler izle|bölüm izle|son bölüm izle|ücretsiz dizi|ücretsiz kitap|ücretsiz pdf|kitap pdf|epub indir|dergi pdf|oyun indir|albüm dinle indir|webtoon türkçe|manga türkçe|türkçe manga|sesli kitap indir|kurs indir|ders seti indir|vizyonda izle',
    ],
    [
      'no_account',
      2,
      'üyeliksiz|üye olmadan|kayıt olmadan|üyelik gerektirmeden|kayıtsız|reklamsız|üyelik yok|üyelik gerekmez|para ödemeden',
    ],
    [
      'cinema_copy',
      3,
      'sinema çekimi|hdcam|camrip|kamera çekimi|hdts|sinemadan çekim|çekim kalitesi|salon çekimi|sinema çekim|cam kalite',
    ],
    [
      'release_tag',
      2,
      'türkçe dublaj|türkçe altyazılı|dual|1080p dublaj|web-dl|bluray 1080p|dublaj & altyazı|turkce dublaj|dublaj|altyazılı',
    ],
    [
      'server_list',
      2,
      'alternatif 1|alternatif 2|kaynak 1|kaynak 2|sunucu 1|sunucu 2|alternatif player|yandex disk|link 1|link 2|diğer kaynaklar|alternatif link*|alternatif sunucu|player 1',
    ],
    [
      'disclaimer',
      2,
      'hiçbir dosya barındır*|dosya barındırmaz|dosya barındırmıyor*|barındırılmamaktadır|barındırmamaktadır|sunucularımızda|sunucularında barındır*|üçüncü taraf|üçüncü şahıs*|sadece link|yalnızca link|5651 sayılı|yer sağlayıcı|internetten alınmıştır|tanıtım amaçlıdır|dosya saklamaz|video paylaşım sitelerin*',
    ],
    [
      'address_move',
      2,
      'güncel giriş|güncel adres*|yeni giriş adresi|yeni adres*|yeni domain|erişim engeli|yeni alan adı*|adresimiz değişti|sık kullanılanlara|erişime engellendi|domain değişti|güncel domain|yer imlerine|eski adres*|taşındık',
    ],
    ['ad_wall', 1, 'reklam engelleyiciyi kapat*|adblock kapat*|reklamı kapat*|adblocku kapat*'],
    [
      'crack_word',
      2,
      'crack|crackli|keygen|serial|full indir|mod apk|hileli|premium açık|kilitsiz|crackle*|lisans anahtarı|sınırsız para|apk dayı|aktivasyon|kırılmış|etkinleştirici|korsan|key',
    ],
    ['software', 1, 'indir|full|program|apk|antivirüs*|son sürüm|oyun*|kurulum|bedava|ücretsiz|türkçe|yükle'],
    [
      'protection_defeated',
      3,
      'crackli indir|full crackli|crack dahil|full program indir|hileli apk|antivirüsü kapat*|crackli oyun*|mod apk indir|katılımsız full|premium apk|sınırsız para hileli|full türkçe indir|antivirüsünüzü kapat*|crack ile',
    ],
    ['iptv_word', 1, 'iptv|m3u|uydu|cardsharing|box|smart tv'],
    [
      'offer',
      1,
      'bayi|bayilik|panel|kredi|test|ücretsiz test|kanal|kanallar|whatsapp|telegram|aylık|yıllık|donma|deneme|papara|donmadan|reseller|24 saat|test yayını|hat|kanal ve|film arşivi|günlük test|abonelik|kripto|sınırsız|yıllık paket',
    ],
    [
      'iptv_resale',
      3,
      'iptv bayilik|iptv satın al|iptv satış|ücretsiz iptv|iptv test|iptv panel|tüm şifreli kanallar|iptv bayi|şifreli kanallar|donmayan iptv|kaliteli iptv|iptv reseller|iptv satın|iptv al|iptv abonelik|iptv fiyat|iptv deneme|test yayını|iptv hizmeti|iptv 4k',
    ],
    ['live', 1, 'canlı|canlı yayın|yayın|yayını|canlı izle'],
    ['match', 1, 'maç|maçı|maçlar|maçları|süper lig|şampiyonlar ligi|futbol|derbi|nba|ufc|basketbol|formula 1|boks'],
    [
      'sport_restream',
      2,
      'şifresiz maç|canlı maç izle|maç izle|bedava maç|şifresiz canlı|justin tv|taraftarium*|selçuksports|canlı maç|ücretsiz maç|şifresiz izle|bein sports izle|netspor|maç linki|bedava canlı|bedava maç izle|maçı canlı izle|derbi canlı|bein bedava|hd yayın|donmadan izle|canlı izle bedava|matbet|taraftarium24',
    ],
    [
      'download_index',
      2,
      'torrent|torrent indir|magnet|pdf indir|epub indir|e-kitap indir|flac|diskografi|tek link|rar şifresi|bedava pdf|yandex disk indir|toplu indir|ücretsiz pdf|drive link|kitap pdf|epub|full albüm|albüm indir|drive link*|google drive|discografi|mp3 indir|tek linkte',
    ],
    [
      'early_leak',
      3,
      'resmi yayından önce|sızdırılan bölüm|erken bölüm|sızan bölüm|resmi çıkıştan önce|yayınlanmadan önce|sızdırılmış',
    ],
    [
      'chapter_list',
      1,
      'son bölüm|sonraki bölüm|önceki bölüm|tüm bölümler|yeni bölüm*|devam ediyor|bölüm listesi|her gün güncel*|son bölümler',
    ],
    [
      'site_brand',
      2,
      'hdfilmcehennemi|jetfilmizle|dizibox|dizipal*|fullhdfilmizlesene|turkanime|mangadenizi|diziwatch|filmmodu|*filmizle*|*dizipal*',
    ],
    ['free', 1, 'bedava|ücretsiz|beleş|parasız'],
    ['consume', 1, 'izle|izleyin|oku|okuyun|indir|indirin|dinle|seyret'],
    [
      'media',
      1,
      'film|filmi|filmler|filmleri|dizi|diziler|manga|anime|bölüm*|kitap*|webtoon|albüm*|roman*|sezon*|dizileri|çizgi roman*|dergi*|ders kitabı|film*|dizi*|manga*|anime*|şarkı*|müzik*|gazete*|kurs*|oyun*|sesli kitap*|belgesel*|çizgi film*|webtoon*|e-kitap*',
    ],
  ],
  contexts: {
    reporting:
      'polis|gözaltı*|mahkeme*|karar*|savcılık|korsan yayın|korsan|yasa dışı|yasadışı|telif hak*|telif ihlal*|göre|soruşturma|araştırma*|tez|üniversite*|makale|tutukla*|operasyon|hakim|dava*|avukat|haber*|suç*|ceza*|ihlal*|kaçak|gazete*|operasyon*|gözaltı|izinsiz|telif hakkı|yüksek lisans|tezi|görüşmeler|fakülte*|okurlarla|incele*',
    prohibiting:
      'yasaktır|yasak|izin verilmez|kullanım koşulları|kullanım şartları|ihlal bildirimi|askıya|şikayet*|bildirin|sonlandır*|kaldırıyoruz|yüklemeyin|politika*|kapatılır|hizmet şartları',
    licensed:
      'resmi|resmî|yayınevi|yayıncı|lisanslı|lisans*|©|tüm hakları saklıdır|reklamlı|reklam destekli|yasal|kampanya|tarihine kadar|izniyle|hak sahib*|telifli|anlaşma*|aylık abonelik|operatör|ortaklığıyla|ilk bölümler|a.ş.|sınırlı süre|bakanlı*|öğrenci girişi|fatura|kitabevi|ön sipariş|bilet*|istediğin zaman iptal|ilk ay|resmi sitesi*',
    public_broadcaster:
      'trt|kamu yayıncı*|televizyon kurumu|arşiv|radyo televizyon|federasyon*|kanalımız*|kamu televizyonu|yayın kuruluşu',
    library: 'kütüphane*|ödünç|üye kartı|kamu malı|kamuya mal olmuş|katalog|telif süresi|üyelik kartı|kütüphaneci|iade',
    open_source: 'linux|sha256|açık kaynak*|özgür yazılım|dağıtım*|iso|gpl|sağlama|ssh-keygen|pardus|depo|lisansı',
    camera: 'fotoğrafç*|fotoğraf|fotoğraflar*|kamera|objektif|pozlama|lightroom|çekim ayarları',
    food: 'tarif*|süt|vegan|mutfak|et|balık|sebze*|gıda|çiğ|beslenme|peynir|salata|pişir*',
    code: 'fonksiyon|bellek|api|veri*|kod|json',
    relocation:
      'klinik*|hasta*|belediye*|okul*|ofis*|şirket*|müşteri*|çalışma saatleri|muhtarlık|poliklinik|kurum*|taşınd*|mağaza|vatandaş*|müdürlü*|fakülte|e-posta',
    own_work:
      'kendi çizgi romanım|ben yazıyorum|ben çiziyorum|özgün eser|yazarı|kendi hikayem|destekçi*|romanım|çizdiğim|yazdığım|özgün|webtoonum|kendi eserim|hikayem',
    security:
      'zararlı yazılım*|kötü amaçlı|virüs*|truva|bulaş*|güvenlik|dolandırıcı*|tehlike*|risk*|uyar*|kimlik avı|uzman*|siber|dikkat|kapatmayın|parola çalan|zararlı*|içinde ne var|laboratuvar*|truva*|çalıyor',
    file_tool:
      'dönüştür*|sıkıştır*|dosyalarınız*|otomatik silin*|gizlilik|tarayıcı*|araç|tarayıcıda|pdf birleştir*|belge*|cihazınızda',
    history: 'yüzyıl|tarihi|müze',
  },
}
