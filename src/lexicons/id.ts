import type { LexiconPack } from './types'

/** Indonesian (and Malay where it is the same). */
export const id: LexiconPack = {
  language: 'id',
  boundary: 'word',
  terms: [
    ['download_index', 2, 'di hari rilis'],
    ['iptv_word', 1, 'semua channel satu aplikasi|semua channel dalam satu'],
    [
      'download_index',
      2,
      'tautan muncul setelah|link muncul setelah|setelah terima kasih|diambil dari toko|folder langsung dikirim|jangan disebar|buku audio utuh|hasil pindai penerbit',
    ],
    [
      'protection_defeated',
      2,
      'semua platform dalam satu|semua layanan dalam satu aplikasi|tanpa bayar langganan|tidak ada di play store|pasang apk',
    ],
    ['protection_defeated', 2, 'drm dihapus|watermark dihapus'],
    ['raw_claim', 2, 'komik bahasa indonesia|baca manga bahasa|baca manhwa|tim kami terjemah*|baca komik gratis'],
    ['early_leak', 2, 'lebih cepat dari versi resmi|sebelum versi resmi'],
    ['download_index', 2, 'novel pdf|download novel|ebook gratis|semua buku best seller|kelas bocor|link drive'],
    ['disclaimer', 2, 'domain kami berganti|domain lama diblokir'],
    ['no_account', 2, 'tidak usah langganan|ngapain bayar'],
    ['download_index', 1, 'pdf gratis'],
    ['raw_word', 1, 'scan|scans|raw'],
    [
      'raw_claim',
      3,
      'chapter mentah|manga mentah|komik mentah|raw manga|komik raw|manga raw|raw komik|scan indo|raw chapter',
    ],
    ['raw_claim', 2, 'scanlation*|terjemahan fans|tim translator|sub indo|translasi'],
    ['group_credit', 2, 'penerjemah:|translator:|editor:|fansub*|cari translator|tim scan'],
    [
      'free_whole_work',
      2,
      'nonton gratis|nonton streaming|nonton online|nonton drakor|nonton film|film gratis|baca manga|baca komik|baca manhwa|komik gratis|film bioskop gratis|download komik|unduh gratis|unduh film|download lagu|novel gratis|ebook gratis|full movie|gratis sub indo|film sub indo|bioskop online|buku gratis|nonton drama|nonton series|nonton serial|nonton movie|baca webtoon|streaming gratis|film terbaru gratis|series gratis|semua episode|full episode|ebook pdf gratis|majalah pdf|kursus gratis download|download kursus|download game gratis|film lk21|nonton lk21|indoxxi|komik sub indo',
    ],
    [
      'no_account',
      2,
      'tanpa daftar|tanpa registrasi|tanpa akun|tanpa login|tanpa langganan|tanpa bayar|tanpa iklan|tidak perlu daftar',
    ],
    ['cinema_copy', 3, 'hdcam|camrip|kualitas cam|rekaman bioskop|hdts|cam version|versi cam|rekaman dari bioskop'],
    ['release_tag', 2, 'web-dl|bluray 720p|480p 720p|subtitle indonesia|hardsub|softsub|360p 480p|1080p sub indo'],
    [
      'server_list',
      2,
      'server 1|server 2|ganti server|pilih server|link alternatif|link download|gdrive|google drive|link cadangan|jika video tidak|zippyshare|mirror',
    ],
    [
      'disclaimer',
      2,
      'tidak menyimpan|tidak menghosting|pihak ketiga|hanya menyediakan link|hanya menautkan|diambil dari internet|bersumber dari internet|hanya mengindeks|dukung penulis aslinya|beli versi asli',
    ],
    [
      'address_move',
      2,
      'domain baru|alamat baru|link baru|pindah domain|pindah alamat|simpan alamat|bookmark|terkena blokir|diblokir|internet positif|domain lama|situs resmi terbaru|alamat terbaru|pindah ke',
    ],
    ['ad_wall', 2, 'matikan adblock|nonaktifkan adblock|tutup iklan|matikan pemblokir'],
    [
      'crack_word',
      2,
      'crack|keygen|aktivator|mod apk|bajakan|versi mod|apk mod|mod premium|tanpa lisensi|aktivasi permanen|semua fitur terbuka|fitur premium terbuka|unlock premium|anti banned|premium gratis',
    ],
    ['software', 1, 'download|unduh|full version|apk|antivirus|terbaru|gratis|aplikasi|software|game|pc'],
    [
      'protection_defeated',
      3,
      'mod apk premium|full version gratis|matikan antivirus|download crack|full crack|dengan crack|apk mod premium',
    ],
    ['iptv_word', 1, 'iptv|m3u|stb|set top box|tv box|playlist'],
    [
      'offer',
      1,
      'reseller|channel|whatsapp|wa|trial|uji coba|panel|sekali bayar|seumur hidup|bulanan|kredit|telegram|garansi|premium',
    ],
    [
      'iptv_resale',
      3,
      'reseller iptv|iptv premium|iptv murah|playlist iptv gratis|jual iptv|trial iptv|channel premium|langganan iptv|channel bola premium',
    ],
    ['live', 1, 'siaran langsung|live|streaming|link'],
    ['match', 1, 'bola|liga|pertandingan|motogp|ufc|timnas|badminton|bulu tangkis'],
    [
      'sport_restream',
      2,
      'live streaming gratis|yalla*|link live streaming|nonton bola|live bola|streaming bola|siaran langsung gratis|nonton live gratis|anti lag',
    ],
    [
      'download_index',
      2,
      'download batch|torrent|magnet|download pdf|download mp3|batch sub indo|unduh pdf|flac|link unduh|full album|epub|zip|google drive|gdrive|mediafire|kumpulan ebook|kumpulan pdf|tanpa password|password rar',
    ],
    ['early_leak', 3, 'sebelum rilis|lebih cepat dari rilis|spoiler lengkap'],
    [
      'chapter_list',
      1,
      'chapter terbaru|semua chapter|update setiap hari|episode terbaru|tamat|ongoing|daftar chapter',
    ],
    [
      'site_brand',
      2,
      'lk21*|layarkaca21|indoxxi*|rebahin|dutafilm|komikcast|komiku|otakudesu|samehadaku|bioskopkeren*|dunia21|ganool',
    ],
    ['free', 1, 'gratis|cuma-cuma|bebas biaya'],
    ['consume', 1, 'nonton|baca|download|unduh|streaming|tonton|saksikan|membaca|menonton|dengarkan'],
    [
      'media',
      1,
      'film|komik|manga|manhwa|anime|drama|drakor|series|serial|novel|chapter|episode|lagu|album|buku|webtoon|bioskop|season|ebook|musik|majalah|koran|kursus|game|audiobook|dokumenter|kartun',
    ],
    [
      'raw_claim',
      2,
      'terjemahan fansub|scanlasi|komik terjemahan|manhwa indo|jangan repost|dilarang reupload|jangan reupload|dukung tim kami|rekrut translator|diterjemahkan oleh tim|terjemahan tim kami',
    ],
    [
      'group_credit',
      2,
      'translate:|tl:|ts:|cleaner:|typesetter:|proofreader:|raw provider|redrawer|encode:|dicari translator|cari typesetter',
    ],
    [
      'free_whole_work',
      2,
      'film bioskop terbaru|film terbaru sub indo|nonton full|nonton sinetron|sinetron full|episode semalam|reupload sinetron|drama korea sub indo|drama china sub indo|drakor gratis|download drakor|download anime|anime sub indo|anime batch|nonton anime gratis|download film|streaming anime|streaming drakor|baca online|komik full|buku pdf|download buku|novel pdf|novel terjemahan|buku kuliah pdf|diktat pdf|koran pdf|majalah gratis pdf|lagu mp3 gratis|download album|download game pc|game pc full version|game full version|game ps|rom gratis|download rom|kelas gratis download|kelas berbayar gratis|kursus berbayar gratis|kursus premium gratis|share kursus|konten berbayar gratis|konten premium gratis|konten kreator bocor|kumpulan konten|album kreator|ova sub indo|live action sub indo',
    ],
    [
      'no_account',
      2,
      'tanpa ribet daftar|tanpa kartu kredit|gak perlu daftar|ga perlu daftar|nggak perlu login|tanpa verifikasi|tanpa harus daftar|tanpa harus bayar',
    ],
    [
      'cinema_copy',
      3,
      'kualitas bioskop cam|rekam bioskop|direkam di bioskop|rekaman kamera|kualitas ts|versi bioskop cam',
    ],
    ['release_tag', 2, '720p sub indo|480p sub indo|bluray sub indo|mkv 480p|x264|x265|mkv 720p|dual audio|bd batch'],
    [
      'server_list',
      2,
      'link 1|link 2|server cadangan|server lain|link mati|link rusak|report link|mega.nz|terabox|mediafire|acefile|racaty|uptobox|filemoon|streamtape|doodstream|password zip|pass rar|link di grup telegram|link di telegram|masuk telegram|safelink|buka link di sini',
    ],
    [
      'disclaimer',
      2,
      'tidak mengunggah|kami tidak mengupload|konten berasal dari|semua file berada di|server pihak lain|hanya mengumpulkan|hak cipta milik pemilik|hapus dalam 24 jam|setelah 24 jam|untuk preview saja|untuk keperluan review|hanya untuk pembelajaran|silakan beli aslinya|jika suka beli|belilah yang asli|laporan dmca',
    ],
    [
      'address_move',
      2,
      'kena nawala|kena blokir|ganti dns|pakai vpn|gunakan vpn|dns 1.1.1.1|domain utama|gabung telegram|channel telegram|alamat cadangan|domain cadangan|situs kami pindah|catat alamat',
    ],
    [
      'crack_word',
      2,
      '+ patch|sudah aktif|full aktivasi|pre-activated|preactivated|repack|mod menu|uang tak terbatas|terbuka semua|cheat apk|versi pro gratis|tanpa aktivasi|serial key|license key gratis|matikan windows defender|matikan firewall|blokir hosts',
    ],
    ['software', 1, 'windows|mac|plugin|vst|versi penuh|instal|pemasangan|serial number|unlimited|unlocked'],
    [
      'protection_defeated',
      3,
      'full version crack|crack terbaru|download mod apk|mod apk unlimited|full repack|software bajakan gratis|kmspico|aktivasi office gratis|game repack|nsp xci|rom switch|keygen gratis|serial number gratis|dengan keygen|sudah crack',
    ],
    ['iptv_word', 1, 'box tv|daftar channel|firestick'],
    [
      'offer',
      1,
      'harga grosir|order via|1 bulan|3 bulan|12 bulan|1 tahun|per tahun|per bulan|testing 24 jam|tanpa buffering|anti buffering|pulsa|qris|kripto',
    ],
    [
      'iptv_resale',
      3,
      'iptv lifetime|iptv seumur hidup|iptv bulanan|iptv full channel|channel luar negeri lengkap|channel berbayar gratis|semua channel berbayar|tv kabel gratis|m3u premium|m3u gratis|list m3u|iptv 12 bulan|iptv trial',
    ],
    ['live', 1, 'tayangan langsung|pertandingan langsung'],
    ['match', 1, 'piala dunia|serie a|moto gp|f1|formula 1|tinju|voli|basket|nba|piala aff|euro|derby'],
    [
      'sport_restream',
      2,
      'nobar online gratis|siaran bola|live streaming tanpa iklan|live streaming liga|live streaming pertandingan|nonton liga|nonton motogp gratis|streaming motogp|streaming ufc gratis|bola gratis|tanpa buffering|score808|link alternatif bola|streaming timnas',
    ],
    [
      'download_index',
      2,
      'arsip pdf|arsip lengkap|satu link|link lengkap|one link|full rar|part rar|per part|kompilasi lagu|kompilasi film|320kbps|diskografi|azw3|pdf scan',
    ],
    ['early_leak', 3, 'sebelum tayang|bocoran|leak chapter|rilis lebih awal dari resmi|duluan dari resmi'],
    [
      'chapter_list',
      1,
      'chapter 1|episode 1|sebelumnya|selanjutnya|update terbaru|daftar komik|daftar anime|rekomendasi komik|populer hari ini',
    ],
  ],
  contexts: {
    climbing: 'panjat tebing|pemanjat|tebing|boulder|panjat dinding',
    free_licence: 'atribusi|penggunaan komersial',
    reporting:
      'polisi|ditangkap|pengadilan|hakim|putusan|pembajakan|bajakan|ilegal|hak cipta|tersangka|menurut|kominfo|kementerian|penelitian|skripsi|berita|gugatan|diblokir pemerintah|laporan|kerugian|jurnal|pengacara|artikel|vonis|divonis|denda|pelaku|memblokir|mewawancarai|jurusan|tesis|wawancara|kuesioner|mahkamah|jaksa|penjara|razia|disita|penyidik|polda|polri|bareskrim|asosiasi|siaran pers|wartawan|kekayaan intelektual|djki|konsultan hukum|kantor hukum|responden|narasumber|kata ketua|laporan langsung|skor langsung|hasil pertandingan|laporan pertandingan|menit ke menit|perlindungan konsumen|ylki|konsumen',
    prohibiting:
      'dilarang|melarang|tidak boleh|ketentuan layanan|syarat dan ketentuan|pelanggaran|melanggar|dihentikan|laporkan|ditangguhkan|tidak diizinkan|hapus konten|aturan forum|peraturan forum|peraturan komunitas|jangan share link|akan dibanned|akan dihapus|moderator|kebijakan komunitas|tidak menoleransi|sanksi',
    licensed:
      'resmi|penerbit|berlisensi|lisensi|©|hak cipta dilindungi|dengan iklan|legal|promo|sampai tanggal|kerja sama|pemegang hak|langganan mulai|waktu terbatas|kementerian|hak cipta telah|buku sekolah|kwitansi|tiket|bulan pertama|berhenti kapan|kontrak|modem|fiber|indihome|layanan pelanggan|pusat bantuan|paket internet|pemasangan gratis|tagihan|kemendikbud*|kemdikbud*|sekolah dasar|izin siar|hak siar|tayang eksklusif|didukung iklan|studio indie|itch.io|jadwal tayang bioskop|penerbitan|toko buku|pengiriman|isi ulang|kebijakan privasi|syarat penggunaan|coba gratis|batalkan kapan|hanya tersedia di indonesia|bab pertama gratis|beberapa bab gratis|royalti|dengan izin|tv resmi|stasiun tv|izin resmi|hak cipta stasiun|kunci lisensi lewat email|kunci lisensi akan dikirim|kunci lisensi anda|beli versi penuh|beli versi lengkap|membeli versi lengkap|versi penuh dijual|upgrade ke versi penuh|versi percobaan|versi uji coba|uji coba 30 hari|coba gratis 30 hari|gratis 30 hari|uji coba 14 hari|coba gratis 14|nomor seri perangkat|nomor seri produk|nomor seri pada|kode aktivasi pada|aktivasi akun|aktivasi kartu|aktivasi sim|konfirmasi pesanan|khusus pelanggan|khusus member berbayar|paket berbayar|telkom|panitia turnamen',
    public_broadcaster:
      'televisi publik|tvri|stasiun televisi|penyiaran|siaran ulang|federasi|rri|lpp|jadwal siaran|tayang ulang|tv nasional|streaming resmi|tayangan resmi|nobar|nonton bareng|layar lebar di|layar besar di|reservasi meja|pesan meja|stasiun kami|lembaga penyiaran|televisi nasional|kanal kami|kanal resmi',
    library:
      'perpustakaan|peminjaman|kartu anggota|domain publik|pustakawan|pinjam|meminjam|ipusnas|dipinjam|perpusnas|pinjaman digital|akses terbuka|masa perlindungan|repositori',
    open_source:
      'linux|sha256|sumber terbuka|open source|distribusi|iso|gpl|checksum|ssh-keygen|perangkat lunak bebas|tanda tangan|ubuntu|debian|fedora|libreoffice|gimp|blender|kode sumber|lisensi mit|cermin resmi|rilis stabil|komunitas pengembang|md5',
    camera: 'fotografi|kamera|lensa|lightroom|format raw|file raw|film negatif|rol film|cuci film',
    food: 'resep|susu|vegan|dapur|daging|ikan|sayur*|makanan|nutrisi|salad|dimasak|sendok makan|wajan|panggang|porsi|rumah makan|restoran|sashimi',
    code: 'fungsi|memori|api|kode|json',
    relocation:
      'klinik|pasien|sekolah|kantor|perusahaan|pelanggan|kelurahan|jam buka|dinas|pemerintah kota|kecamatan|universitas|puskesmas|rumah sakit',
    own_work:
      'karya saya|komik saya|saya gambar|saya tulis|karya sendiri|karya asli|kreator|novel saya|buatan sendiri|penulisnya|trakteer|komikus lokal|pendukung|cerita saya|lagu kami|album kami|band kami|karya kami|penulis indie|gambar saya|ciptaan saya|cerita asli|patch resmi|catatan pembaruan|catatan rilis',
    security:
      'malware|virus|trojan|terinfeksi|keamanan|penipuan|bahaya|berbahaya|risiko|waspada|phishing|pencurian data|peringatan|jangan matikan|pencuri|apa isi|laboratorium|ransomware|penambang kripto|pencurian akun|akun dicuri|perangkat anda|peretas|data pribadi dicuri|kata sandi dicuri|patch keamanan|tambalan keamanan|pembaruan keamanan|celah keamanan',
    file_tool:
      'konversi|mengonversi|kompres|file anda|dihapus otomatis|privasi|berkas anda|di peramban|gabung pdf|dokumen|ubah pdf|edit pdf|ukuran file|tanpa mengunggah ke server|langsung di browser|tanpa instalasi',
    history: 'abad|sejarah|museum|arkeologi|pameran|kolonial|kerajaan',
  },
}
