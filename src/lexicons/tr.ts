import type { LexiconPack } from './types'

/** Turkish. */
export const tr: LexiconPack = {
  language: 'tr',
  boundary: 'word',
  terms: [
    ['iptv_word', 1, 'tüm kanallar bir arada|bütün kanallar bir arada|bein, s sport'],
    ['offer', 1, 'm3u hemen'],
    [
      'download_index',
      2,
      'link teşekkürden sonra|teşekkürden sonra görün*|teşekkür edince link|mağazadan alındı|mağazadan çekil*|hocaların kursları|ünlü hocaların|bulut klasörü|kimseyle paylaşma*|sesli kitaplar aboneliksiz|yayınevlerinden tarama|istediğin kadar yazdır',
    ],
    [
      'protection_defeated',
      2,
      "bütün platformlar tek|tüm platformlar tek|paralı dizileri para vermeden|para vermeden izle|apk'yi kur|apk yükleyin",
    ],
    ['protection_defeated', 2, "drm kaldırıl*|filigran kaldırıl*|drm'siz"],
    ['raw_claim', 2, 'manga oku|webtoon oku|ekibimiz çevirdi|çeviri ekibimiz|ekip çevirisi'],
    ['early_leak', 2, 'türkiye baskısından önce|resmi baskıdan önce|resmî çıkıştan önce|yayınevinden önce'],
    ['download_index', 2, 'yandex disk|kurs arşivi|drive linki|binlerce kitap tek'],
    ['disclaimer', 2, 'eskisi engellendi|eski adres engellendi|yeni adresimizi kaydedin'],
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
      'film izle|bedava film|bedava izle|ücretsiz izle|ücretsiz film|dizi izle|tek parça|tek part|full izle|full film|indirmeden izle|anime izle|manga oku|webtoon oku|ücretsiz oku|bedava oku|online oku|film indir|bedava indir|ücretsiz indir|kitap indir|pdf indir|müzik indir|mp3 indir|vizyondaki filmler|türkçe dublaj izle|altyazılı izle|tüm bölümler|tüm bölümleri|roman oku|sinema izle|vizyon filmleri|albüm indir|e-kitap indir|bölüm izle|ücretsiz dizi|ücretsiz kitap|ücretsiz pdf|kitap pdf|epub indir|dergi pdf|oyun indir|albüm dinle indir|webtoon türkçe|manga türkçe|türkçe manga|kurs indir|ders seti indir|vizyonda izle',
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
    ['release_tag', 2, 'dual|web-dl|bluray 1080p|dublaj|altyazılı'],
    [
      'server_list',
      2,
      'alternatif 1|alternatif 2|kaynak 1|kaynak 2|sunucu 1|sunucu 2|alternatif player|yandex disk|link 1|link 2|diğer kaynaklar|alternatif link*|alternatif sunucu|player 1',
    ],
    [
      'disclaimer',
      2,
      'hiçbir dosya barındır*|dosya barındırmaz|dosya barındırmıyor*|barındırılmamaktadır|barındırmamaktadır|sunucularımızda|sunucularında barındır*|üçüncü taraf|üçüncü şahıs*|sadece link|yalnızca link|5651 sayılı|yer sağlayıcı|internetten alınmıştır|dosya saklamaz|video paylaşım sitelerin*',
    ],
    [
      'address_move',
      2,
      'güncel giriş|güncel adres*|yeni adres*|yeni domain|erişim engeli|yeni alan adı*|adresimiz değişti|sık kullanılanlara|erişime engellendi|domain değişti|güncel domain|yer imlerine|eski adres*|taşındık',
    ],
    ['ad_wall', 1, 'reklam engelleyiciyi kapat*|adblock kapat*|reklamı kapat*|adblocku kapat*'],
    [
      'crack_word',
      2,
      'crack|crackli|keygen|full indir|mod apk|hileli|premium açık|kilitsiz|crackle*|sınırsız para|apk dayı|kırılmış|etkinleştirici',
    ],
    ['software', 1, 'indir|full|program|apk|antivirüs*|oyun*|kurulum|bedava|ücretsiz|türkçe|yükle'],
    [
      'protection_defeated',
      3,
      'crackli indir|full crackli|crack dahil|full program indir|hileli apk|antivirüsü kapat*|crackli oyun*|mod apk indir|katılımsız full|premium apk|sınırsız para hileli|full türkçe indir|antivirüsünüzü kapat*|crack ile',
    ],
    ['iptv_word', 1, 'iptv|m3u|uydu|cardsharing|box|smart tv'],
    [
      'offer',
      1,
      'bayi|bayilik|panel|kredi|test|kanal|kanallar|whatsapp|telegram|aylık|yıllık|donma|deneme|papara|donmadan|reseller|24 saat|hat|film arşivi|abonelik|kripto|sınırsız',
    ],
    [
      'iptv_resale',
      3,
      'iptv bayilik|iptv satış|ücretsiz iptv|iptv test|iptv panel|iptv bayi|şifreli kanallar|donmayan iptv|kaliteli iptv|iptv reseller|iptv satın|iptv al|iptv abonelik|iptv fiyat|iptv deneme|test yayını|iptv hizmeti|iptv 4k',
    ],
    ['live', 1, 'canlı|yayın|yayını'],
    ['match', 1, 'maç|maçı|maçlar|maçları|süper lig|şampiyonlar ligi|futbol|derbi|nba|ufc|basketbol|formula 1|boks'],
    [
      'sport_restream',
      2,
      'şifresiz maç|maç izle|bedava maç|şifresiz canlı|justin tv|taraftarium*|selçuksports|canlı maç|ücretsiz maç|şifresiz izle|bein sports izle|netspor|maç linki|bedava canlı|maçı canlı izle|derbi canlı|bein bedava|hd yayın|donmadan izle|canlı izle bedava|matbet',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|pdf indir|e-kitap indir|flac|diskografi|tek link|rar şifresi|bedava pdf|toplu indir|ücretsiz pdf|drive link|kitap pdf|epub|full albüm|albüm indir|drive link*|google drive|discografi|mp3 indir|tek linkte',
    ],
    ['early_leak', 3, 'sızdırılan bölüm|erken bölüm|sızan bölüm|resmi çıkıştan önce|yayınlanmadan önce|sızdırılmış'],
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
      'film|dizi|manga|anime|bölüm*|kitap*|webtoon|albüm*|roman*|sezon*|dergi*|ders kitabı|film*|dizi*|manga*|anime*|şarkı*|müzik*|gazete*|kurs*|oyun*|belgesel*|webtoon*|e-kitap*',
    ],
    [
      'raw_claim',
      2,
      'çizgi roman tarama|manhwa oku|manhwa türkçe|webtoon türkçe oku|güncel bölüm oku|bölümü türkçe oku|türkçe bölüm oku|bölümler türkçe|çeviri grubumuz|gönüllü çeviri|grubumuzun çevir*|ekibimizin çevir*|çevirdiğimiz seriler|manga arşivi|bölüm yükle*',
    ],
    [
      'group_credit',
      2,
      'çeviren:|düzenleme:|temizlik:|redaktör:|altyazı:|ekibe katıl*|çevirmen alıyoruz|altyazı çevirmeni',
    ],
    [
      'free_whole_work',
      2,
      'filmini izle|filmi izle|full hd izle|1080p izle|720p izle|kore dizisi izle|kore dizileri|asya dizileri|türkçe altyazılı dizi|bölümü izle|sezon izle|tüm sezonlar|tek link indir|filmi indir|dizi indir|anime indir|kitabı indir|kitabı pdf|e-kitap pdf|pdf kitap|ücretsiz e-kitap|bedava kitap|roman pdf|romanı pdf|dergi indir|gazete pdf|şarkı indir|albümü indir|bedava oyun|oyunu indir|oyun full|kurs arşivi|eğitim seti indir|udemy bedava|udemy kursları ücretsiz|ücretli kurslar bedava|ücretli eğitimler bedava|vip içerik bedava|ifşa arşivi|patreon içerikleri|onlyfans arşiv*|türkçe dublaj full|sinemadaki filmler|vizyona giren filmler',
    ],
    ['no_account', 2, 'kayıt gerekmez|kayıt yok|para yok|abonelik olmadan|abonelik gerekmez|kart bilgisi istemeden'],
    ['cinema_copy', 3, 'sinema kaydı|sinemada çekilmiş|sinema kalitesi cam|cam kayıt|cam sürüm|ts kalite|el kamerası'],
    ['release_tag', 2, 'tr altyazı|hdrip|x265|x264'],
    [
      'server_list',
      2,
      'kaynak değiştir*|player değiştir*|oynatıcı 1|oynatıcı 2|yedek link|yedek kaynak|diğer kaynak|vidmoly|ok.ru|fembed|mega link|mega.nz|terabox|mediafire|google drive link|rapidgator|uptobox|link kırık|kırık link*|ölü link|link yenilen*|linkleri görmek için|gizli içerik|yorum yap linki gör|alternatifler',
    ],
    [
      'disclaimer',
      2,
      'sitemizde barın*|sunucumuzda barın*|sunucumuzda video|kendi sunucularında|video barındırmaz|içerik barındırmaz|paylaşım sitelerinden alın*|tanıtım amaçlı*|24 saat içinde sil*|orijinalini satın al*|telif için iletişim|telif hakkı ihlali bildir*|kullanıcılar tarafından paylaş*|internet üzerinden derle*|hukuki sorumluluk kabul',
    ],
    [
      'address_move',
      2,
      'erişim engeline takıl*|btk engeli|engellenen adres|dns ayarı|dns değiştir*|telegram kanalımız*|telegramdan takip|adresi kaydedin|favorilere ekle*|yeni giriş',
    ],
    [
      'crack_word',
      2,
      'keygenli|lisanslı full|aktivasyonlu|ömür boyu lisans bedava|sonsuz para|sınırsız elmas|hile apk|modlu apk|reklamsız mod|premium kilitleri açık|kilitler açık|windows defenderi kapat*|defender kapat*|hosts dosyası|yamalı|patch dahil|önceden etkin*|kurulum gerektirmez full|torrent oyun|rom seti|rom arşivi|switch rom*|ps4 pkg|nsp indir',
    ],
    ['software', 1, 'kurulumu|plugin|eklenti|yazılım|sürüm|lisans anahtarı|aktivasyon|key|serial|korsan'],
    [
      'protection_defeated',
      3,
      'crack indir|crackli program|crackli full|full crack|keygen indir|lisans kırma|aktivasyon crack|windows aktivasyon|kmspico|office crack|rom indir|nsp xci|crack + serial|serial + crack',
    ],
    ['iptv_word', 1, 'tv paketi|android kutu|dijital yayın|playlist'],
    ['offer', 1, 'donmasız|takılmadan|havale|7/24 destek|vod arşivi|spor paketi|film dizi arşivi'],
    [
      'iptv_resale',
      3,
      'iptv paketleri|iptv 1 aylık|iptv 12 aylık|iptv yıllık|iptv hattı|bayilik paneli|bayilik veril*|kesintisiz iptv|tüm platformlar|tüm platformların|beinsport dahil|spor paketleri dahil|m3u link|m3u liste|dijital platformların tümü',
    ],
    ['live', 1, 'naklen'],
    [
      'match',
      1,
      'karşılaşma|galatasaray*|fenerbahçe*|beşiktaş*|voleybol|tenis|f1|motogp|avrupa ligi|premier lig|la liga|serie a',
    ],
    [
      'sport_restream',
      2,
      'şifresiz yayın|maç yayını|maçı şifresiz|donmadan maç|exxen bedava|s sport bedava|tivibu bedava|yayın linki|bein sports bedava|taraftar tv|inat tv|kaçak yayın izle|link 1 link 2 maç',
    ],
    [
      'download_index',
      2,
      'rar şifre|zip şifresi|sıkıştırılmış dosya|toplu arşiv|arşiv indir|drive arşivi|telegram arşiv*|mega arşiv|kitap arşivi|pdf arşivi|full set|yayınları pdf|320 kbps',
    ],
    [
      'early_leak',
      3,
      'vizyona çıkmadan önce|resmi olarak çıkmadan önce|cildi çıkmadan önce|yayından önce|erken erişim bölümleri bedava|spoiler bölüm|raw geldi|sızıntı',
    ],
    [
      'chapter_list',
      1,
      'bölüm 1|ilk bölüm|sonraki sayfa|bölüme git|yeni eklenen bölümler|güncel seriler|son eklenenler|yeni eklenenler',
    ],
  ],
  contexts: {
    climbing: 'tırmanış*|tırmanıcı*|kaya tırman*|boulder|emniyet kemeri|dağcı*|ip birliği',
    free_licence: 'atıf|telifsiz müzik|ticari kullanım',
    reporting:
      'polis|gözaltı*|mahkeme*|karar*|savcılık|korsan|yasa dışı|yasadışı|telif hak*|göre|soruşturma|araştırma*|tez|üniversite*|makale|tutukla*|operasyon|hakim|dava*|avukat|haber*|suç|suçu|suçun|suçlu*|suçla*|ceza*|ihlal*|kaçak|gazete*|operasyon*|gözaltı|izinsiz|yüksek lisans|tezi|görüşmeler|fakülte*|okurlarla|incele*|emniyet|yakaland*|hapis|ele geçiril*|baskın|şüpheli*|iddianame|ihtiyati tedbir|yargıtay|raporu*|yayıncılar birliği|meslek birliği|mesleki birlik|hukuk büro*|müvekkil|kvkk|bakanlık|kullanıcıları uyar*|akademik çalışma|derleyen|röportaj|canlı anlatım|canlı skor|maç sonucu|maç raporu|dakika dakika|tüketici derneği|tüketici hakem|tüketiciler|dava açıl*',
    prohibiting:
      'yasaktır|yasak|izin verilmez|kullanım koşulları|kullanım şartları|ihlal bildirimi|askıya|şikayet*|bildirin|sonlandır*|kaldırıyoruz|yüklemeyin|politika*|kapatılır|hizmet şartları|forum kuralları|kural dışı|yasaklan*|uyarı almadan|link paylaşmayın|korsan içerik paylaş*|banlan*|hesabınız kapat*|topluluk kuralları|yönetim ekibi|moderatör*',
    licensed:
      'resmi|resmî|yayınevi|yayıncı|lisans*|©|tüm hakları saklıdır|reklamlı|reklam destekli|yasal|kampanya|tarihine kadar|izniyle|hak sahib*|telifli|anlaşma*|aylık abonelik|operatör|ortaklığıyla|ilk bölümler|a.ş.|sınırlı süre|bakanlı*|öğrenci girişi|fatura|kitabevi|ön sipariş|bilet*|istediğin zaman iptal|ilk ay|fiber*|modem*|müşteri hizmetleri|çağrı merkezi|altyapı sorgula*|kurulum ücreti|abonelik sözleşmesi|mesafeli satış|meb|milli eğitim*|ösym|okulumuz*|yayın hakları|yayın hakkı bizde|telif ücretleri|sanatçıdan|bağımsız oyun|yapım ekibi|itch.io|yama notları|erken erişim*|kulüp tv|gösterim*|çevirmen hakları|türkçe yayın hakkı|basılı|kitapçı*|künye|kvkk aydınlatma|çerez politikası|iletişim formu|ücretsiz deneme|iptal edebilir*|aile paketi|reklamlarla ücretsiz|yalnızca türkiye*|taahhütlü|24 ay taahhüt|set üstü kutu*|kurumsal müşteri|bayilerimiz*|mağazalarımız*|kurulum randevu*|lisans anahtarınız*|lisans anahtarı e-posta*|lisans anahtarı satın*|tam sürümü satın|tam sürüm satın|tam sürümün fiyatı|tam sürüme geç*|deneme sürümü*|30 gün ücretsiz|30 günlük deneme|30 günlük ücretsiz|14 günlük deneme|14 gün ücretsiz|ücretsiz deneyin|hesap aktivasyonu|hat aktivasyonu|kart aktivasyonu|aktivasyon kodu faturan*|seri numarası ürün*|seri numaranız*|sipariş onay*|yalnızca aboneler|abonelere özel|sözleşmelere dayan*|ücretli paket|telekom',
    public_broadcaster:
      'trt|kamu yayıncı*|televizyon kurumu|arşiv|radyo televizyon|federasyon*|kanalımız*|kamu televizyonu|yayın kuruluşu|tabii|kamu hizmeti|yayın akışı|tekrar izle|devlet tiyatro*|arşivimiz*|belediye tv|dev ekranda|dev ekran|kafemizde|mekanımızda|masa ayırt*|rezervasyon için|televizyon kanalı|yayın kuruluşları|kanal kuruluşları',
    library:
      'kütüphane*|ödünç|üye kartı|kamu malı|kamuya mal olmuş|katalog|telif süresi|üyelik kartı|iade|üye kartınızla|dijital koleksiyon|klasik eser*|açık erişim|dergipark',
    open_source:
      'linux|sha256|açık kaynak*|özgür yazılım|dağıtım*|iso|gpl|sağlama|ssh-keygen|pardus|depo|lisansı|gnu|kaynak kod*|sürüm notları|canonical|topluluk sürümü|imza dosyası|yansı*|debian|ubuntu|fedora|kde|libreoffice|gimp',
    camera:
      'fotoğrafç*|fotoğraf|fotoğraflar*|kamera|objektif|pozlama|lightroom|çekim ayarları|ham dosya|raw format*|raw çekim|diyafram|negatif*|film rulosu|banyo ve tarama',
    food: 'tarif*|süt|vegan|mutfak|et|balık|sebze*|gıda|çiğ|beslenme|peynir|salata|pişir*|tatlı*|fırın*|malzemeler|porsiyon|yemek kaşığı|fincan|tencere|lokanta|restoran',
    code: 'fonksiyon|bellek|api|veri*|kod|json',
    relocation:
      'klinik*|hasta*|belediye*|okul*|ofis*|şirket*|müşteri*|çalışma saatleri|muhtarlık|poliklinik|kurum*|taşınd*|mağaza|vatandaş*|müdürlü*|fakülte|e-posta',
    own_work:
      'ben yazıyorum|ben çiziyorum|yazarı|destekçi*|romanım|çizdiğim|yazdığım|özgün|webtoonum|kendi eserim|hikayem|benim eserim|bağımsız yazar|bestelerim|parçalarım|albümümüz|grubumuz|kendi müziğim|stüdyo kaydı|resmi yama|yama notu|güncelleme notları',
    security:
      'kötü amaçlı|virüs*|truva|bulaş*|güvenlik|dolandırıcı*|tehlike*|risk*|uyar*|kimlik avı|uzman*|siber|dikkat|kapatmayın|parola çalan|zararlı*|içinde ne var|laboratuvar*|truva*|çalıyor|fidye yazılım*|şifreleriniz*|veri hırsızlığı|kripto madenci*|bilgisayarınıza|güvenlik yaması|güvenlik yamaları|güvenlik güncelle*|yamayı yükle*|şifre kırma',
    file_tool:
      'dönüştür*|sıkıştır*|dosyalarınız*|otomatik silin*|gizlilik|tarayıcı*|araç|pdf birleştir*|belge*|cihazınızda|dosyanızı|dosya boyutu|cihazınızdan çık*|pdf düzenle*',
    history: 'yüzyıl|tarihi|müze|osmanlı|sergi*|müzesi|arkeoloji',
  },
}
