import type { LexiconPack } from './types'

/** Indonesian (and Malay where it is the same). */
export const id: LexiconPack = {
  language: 'id',
  boundary: 'word',
  terms: [
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
      'nonton film gratis|nonton gratis|nonton streaming|nonton film sub indo|nonton online|nonton film online|nonton anime sub indo|nonton drakor|nonton film|film gratis|baca komik gratis|baca komik online|baca manga gratis|baca manga|baca komik|baca manhwa|komik gratis|streaming film gratis|film bioskop gratis|download film gratis|download komik|unduh gratis|unduh film|download lagu gratis|download lagu|novel gratis|download novel gratis|ebook gratis|full movie|gratis sub indo|film sub indo|bioskop online|buku gratis|nonton drama|nonton series|nonton serial|nonton drakor sub indo|nonton movie|baca manga sub indo|baca webtoon|baca novel gratis|baca online gratis|streaming gratis|film terbaru gratis|series gratis|full episode gratis|semua episode|full episode|download ebook gratis|ebook pdf gratis|majalah pdf|kursus gratis download|download kursus|download game gratis|film lk21|nonton lk21|indoxxi|komik sub indo',
    ],
    [
      'no_account',
      2,
      'tanpa daftar|tanpa registrasi|tanpa akun|tanpa login|tanpa langganan|tanpa bayar|tanpa iklan|tidak perlu daftar',
    ],
    ['cinema_copy', 3, 'hdcam|camrip|kualitas cam|rekaman bioskop|hdts|cam version|versi cam|rekaman dari bioskop'],
    [
      'release_tag',
      2,
      'batch|web-dl|bluray 720p|480p 720p|subtitle indonesia|hardsub|softsub|360p 480p|1080p sub indo',
    ],
    [
      'server_list',
      2,
      'server 1|server 2|ganti server|pilih server|link alternatif|link download|gdrive|google drive|link cadangan|jika video tidak|zippyshare|mirror',
    ],
    [
      'disclaimer',
      2,
      'tidak menyimpan file|tidak menyimpan video|tidak menyimpan|tidak menghosting|pihak ketiga|hanya menyediakan link|hanya menautkan|diambil dari internet|bersumber dari internet|hanya mengindeks|dukung penulis aslinya|beli versi asli',
    ],
    [
      'address_move',
      2,
      'domain baru|alamat baru|link baru|pindah domain|pindah alamat|simpan alamat|bookmark alamat|bookmark|terkena blokir|diblokir|internet positif|domain lama|situs resmi terbaru|alamat terbaru|pindah ke',
    ],
    ['ad_wall', 2, 'matikan adblock|nonaktifkan adblock|tutup iklan|matikan pemblokir'],
    [
      'crack_word',
      2,
      'crack|keygen|serial number|aktivator|mod apk|premium unlocked|unlimited|full crack|bajakan|versi mod|apk mod|mod premium|unlocked|pro unlocked|tanpa lisensi|aktivasi permanen|semua fitur terbuka|fitur premium terbuka|unlock premium|anti banned|premium gratis',
    ],
    ['software', 1, 'download|unduh|full version|apk|antivirus|terbaru|gratis|aplikasi|software|game|pc'],
    [
      'protection_defeated',
      3,
      'mod apk premium|software full crack|full version gratis|matikan antivirus|gratis full crack|download crack|full crack|dengan crack|apk mod premium',
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
      'reseller iptv|iptv premium|iptv murah|playlist iptv gratis|jual iptv|trial iptv|channel premium|langganan iptv murah|semua channel premium|langganan iptv|channel bola premium',
    ],
    ['live', 1, 'live streaming|siaran langsung|live|streaming|link'],
    ['match', 1, 'bola|sepak bola|liga|pertandingan|liga 1|liga champions|motogp|ufc|timnas|badminton|bulu tangkis'],
    [
      'sport_restream',
      2,
      'streaming bola gratis|nonton bola gratis|live streaming gratis|yalla shoot|yalla*|link live streaming|nonton bola|live bola|streaming bola|siaran langsung gratis|live streaming bola|link nonton bola|nonton live gratis|live bola gratis|anti lag|siaran bola gratis',
    ],
    [
      'download_index',
      2,
      'download batch|torrent|magnet|download pdf|epub gratis|download mp3|batch sub indo|unduh pdf|flac|link unduh|full album|epub|unduh zip|zip|google drive|gdrive|mediafire|kumpulan ebook|kumpulan pdf|link gdrive|tanpa password|password rar|batch',
    ],
    [
      'early_leak',
      3,
      'bocoran chapter|sebelum rilis|lebih cepat dari rilis|spoiler lengkap|sebelum rilis resmi|bocoran album',
    ],
    [
      'chapter_list',
      1,
      'chapter terbaru|chapter selanjutnya|chapter sebelumnya|semua chapter|update setiap hari|episode terbaru|tamat|ongoing|daftar chapter',
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
  ],
  contexts: {
    reporting:
      'polisi|ditangkap|pengadilan|hakim|putusan|pembajakan|bajakan|ilegal|hak cipta|tersangka|menurut|kominfo|kementerian|penelitian|skripsi|berita|gugatan|diblokir pemerintah|laporan|kerugian|jurnal|pengacara|artikel|vonis|divonis|denda|pelaku|memblokir|mewawancarai|jurusan|tesis|wawancara|kuesioner',
    prohibiting:
      'dilarang|melarang|tidak boleh|ketentuan layanan|syarat dan ketentuan|pelanggaran|melanggar|dihentikan|laporkan|ditangguhkan|tidak diizinkan|hapus konten',
    licensed:
      'resmi|penerbit|berlisensi|lisensi|©|hak cipta dilindungi|dengan iklan|legal|promo|sampai tanggal|hingga|kerja sama|izin|pemegang hak|langganan mulai|pt|waktu terbatas|secara legal|kementerian|hak cipta telah|buku sekolah|kwitansi|tiket|bulan pertama|situs resmi|berhenti kapan',
    public_broadcaster: 'televisi publik|tvri|stasiun televisi|lembaga penyiaran|penyiaran|siaran ulang|federasi',
    library: 'perpustakaan|peminjaman|kartu anggota|domain publik|pustakawan|koleksi|pinjam|meminjam|ipusnas|dipinjam',
    open_source:
      'linux|sha256|sumber terbuka|open source|distribusi|iso|gpl|checksum|ssh-keygen|perangkat lunak bebas|tanda tangan',
    camera: 'fotografi|kamera|lensa|foto|lightroom',
    food: 'resep|susu|vegan|dapur|daging|ikan|sayur*|makanan|makan|sehat|nutrisi|salad|dimasak',
    code: 'fungsi|memori|api|data|kode|json',
    relocation:
      'klinik|pasien|sekolah|kantor|perusahaan|pelanggan|kelurahan|jam buka|pindah kantor|dinas|pemerintah kota|kecamatan|universitas|puskesmas|rumah sakit',
    own_work:
      'karya saya|komik saya|saya gambar|saya tulis|karya sendiri|karya asli|kreator|novel saya|buatan sendiri|penulisnya|trakteer|komikus lokal|pendukung|cerita saya',
    security:
      'malware|virus|trojan|terinfeksi|keamanan|penipuan|bahaya|berbahaya|risiko|waspada|phishing|pencurian data|peringatan|ahli|jangan matikan|pencuri sandi|pencuri|apa isi|laboratorium',
    file_tool:
      'konversi|mengonversi|kompres|file anda|dihapus otomatis|privasi|alat|berkas anda|di peramban|gabung pdf|dokumen',
    history: 'abad|sejarah|museum',
  },
}
