import type { LexiconPack } from './types'

/** Vietnamese. Marks are folded, so spellings without them match as well. */
export const vi: LexiconPack = {
  language: 'vi',
  boundary: 'word',
  terms: [
    ['raw_claim', 2, 'đọc hết các chap|các chap không mất phí|chap mới sớm nhất'],
    ['iptv_word', 1, 'mọi kênh trong một'],
    [
      'download_index',
      2,
      'link hiện sau khi|sau khi cảm ơn|lấy từ ứng dụng trả phí|gửi folder|đừng chia sẻ kẻo|kẻo bị quét|khóa của chuyên gia|scan từ nhà xuất bản',
    ],
    [
      'protection_defeated',
      2,
      'tất cả nền tảng trong một|mọi nền tảng trong một|không mất tiền gói cước|không có trên chợ ứng dụng',
    ],
    ['protection_defeated', 2, 'đã gỡ drm|gỡ bản quyền|xóa watermark'],
    ['raw_claim', 2, 'truyện tranh miễn phí|đọc manga online'],
    ['early_leak', 2, 'trước bản quyền'],
    ['download_index', 2, 'share khóa học|khóa học chỉ|pass giải nén'],
    ['download_index', 1, 'pdf miễn phí'],
    ['raw_word', 1, 'scan|scans|raw'],
    ['raw_claim', 3, 'truyện raw|bản raw|manga raw|raw manga|raw truyện|bản dịch lậu|truyện dịch lậu|manhwa raw'],
    ['raw_claim', 2, 'nhóm dịch|scanlation*|team dịch|truyện scan|bản dịch nhanh|dịch bởi'],
    ['group_credit', 2, 'dịch:|edit:|typeset|tuyển dịch giả|tuyển trans|clean:|nhóm sub|fansub*'],
    [
      'free_whole_work',
      2,
      'phim online|phim mới chiếu rạp|phim chiếu rạp|phim full|full tập|trọn bộ|truyện tranh miễn phí|truyện full|đọc manga|xem anime|phim lẻ|phim bộ|tải phim|tải miễn phí|sách miễn phí|xem miễn phí|phim thuyết minh|đọc miễn phí|phim vietsub|anime vietsub|ebook miễn phí|truyện tranh online|xem phim mới|phim mới nhất|phim hay|phim hd|phim miễn phí|full vietsub|đọc truyện|truyện miễn phí|sách pdf|sách nói miễn phí|tải sách|tải game|khóa học miễn phí tải|tải khóa học|tạp chí pdf|tải nhạc|nhạc lossless|nhạc miễn phí',
    ],
    [
      'no_account',
      2,
      'không cần đăng ký|không cần đăng nhập|không đăng ký|không quảng cáo|không cần tài khoản|không mất phí|không cần trả phí',
    ],
    [
      'cinema_copy',
      3,
      'quay lén|phim bản cam|bản cam vietsub|bản cam quay|online bản cam|hdcam|camrip|hdts|quay trộm|cam full|cam rạp|quay rạp',
    ],
    ['release_tag', 2, 'vietsub|thuyết minh|lồng tiếng|bản đẹp|web-dl|1080p'],
    [
      'server_list',
      2,
      'server 1|server 2|đổi server|chọn server|link dự phòng|máy chủ 1|link tải|link google drive|fshare|server vip|link 1|link 2|máy chủ 2|nếu không xem được',
    ],
    [
      'disclaimer',
      2,
      'không lưu trữ|sưu tầm từ internet|sưu tầm trên mạng|nội dung được sưu tầm|bên thứ ba|chỉ tổng hợp|chỉ nhúng|nguồn internet|chỉ dẫn link|không chịu trách nhiệm|chỉ dẫn liên kết|tổng hợp từ internet',
    ],
    [
      'address_move',
      2,
      'tên miền mới|địa chỉ mới|link mới|đổi tên miền|chuyển sang tên miền|lưu lại địa chỉ|bị chặn|nhà mạng chặn|link dự phòng|domain mới|tên miền cũ|lưu tên miền',
    ],
    ['ad_wall', 1, 'tắt adblock|tắt chặn quảng cáo|tắt quảng cáo'],
    [
      'crack_word',
      2,
      'crack|keygen|bẻ khóa|mod apk|hack full|bản mod|không cần key|vô hạn tiền|mod full|bản hack|full tính năng|tắt play protect|phá khóa',
    ],
    [
      'software',
      1,
      'tải|download|cài đặt|phần mềm|tắt windows defender|tắt antivirus|tắt diệt virus|apk|mới nhất|phiên bản|game|ứng dụng',
    ],
    [
      'protection_defeated',
      3,
      'full crack vĩnh viễn|download full crack|tắt windows defender|mod apk|crack miễn phí|tắt phần mềm diệt virus|game crack|crack sẵn|bẻ khóa miễn phí|mod mở khóa|mở khóa premium|hack full|tải bản crack|tải mod|cài file apk',
    ],
    ['iptv_word', 1, 'iptv|m3u|android box|tv box|box tivi|k+'],
    [
      'offer',
      1,
      'kênh|đại lý|zalo|dùng thử|trọn đời|bán buôn|trả một lần|chiết khấu|telegram|gói|không cần thuê bao|cộng tác viên|credit|panel',
    ],
    [
      'iptv_resale',
      3,
      'đại lý iptv|iptv trọn đời|xem k+ miễn phí|iptv giá rẻ|bán iptv|iptv lậu|iptv quốc tế giá rẻ|list iptv|dùng thử iptv|kênh k+ miễn phí',
    ],
    ['live', 1, 'trực tiếp|live|trực tuyến|link'],
    ['match', 1, 'bóng đá|ngoại hạng anh|c1|v-league|world cup|trận|ufc|cúp|bóng rổ|tường thuật'],
    [
      'sport_restream',
      2,
      'xoilac*|bình luận tiếng việt|link xem|xôi lạc|cà khịa tv|trực tiếp miễn phí|bóng đá miễn phí|link sopcast|link acestream|trực tiếp bóng đá|xem không giật|link trực tiếp|socolive|90phut|cakhia*|mitom',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|tải sách pdf|ebook pdf|tải ebook|tải flac|tải trọn bộ|tải trọn album|mật khẩu giải nén|tải truyện full|link fshare|epub|tải album|tải pdf',
    ],
    ['early_leak', 3, 'trước khi phát hành|rò rỉ chương|sớm hơn bản quyền|spoil sớm|trước bản chính thức|rò rỉ trước'],
    [
      'chapter_list',
      1,
      'chương sau|chương trước|chap mới|chap sau|chap trước|cập nhật hàng ngày|hoàn thành|đang tiến hành|tập mới nhất|danh sách chương|chương mới',
    ],
    [
      'site_brand',
      2,
      'nettruyen*|truyenqq*|phimmoi*|motphim|bilutv|animehay|truyenfull|blogtruyen|hamtruyen|*phimhay*|*truyentranh*',
    ],
    ['free', 1, 'miễn phí|free|không mất tiền'],
    ['consume', 1, 'xem|đọc|tải|nghe|download|thưởng thức'],
    [
      'media',
      1,
      'phim|truyện|manga|anime|tập|chương|sách|album|tiểu thuyết|manhwa|ebook|hoạt hình|giáo trình|phần|bộ|chap|nhạc|bài hát|tạp chí|báo|khóa học|game|trò chơi|show',
    ],
    [
      'raw_claim',
      2,
      'nhóm mình dịch|nhóm chúng mình dịch|truyện dịch nhanh|bản dịch của nhóm|bản dịch nhóm|trans:|bản scan|scan việt|truyện manhwa|truyện manhua|đọc manhwa|đọc manhua|manhwa tiếng việt|truyện tranh tiếng việt|vui lòng không reup|không re-up|đừng reup|tuyển editor|dịch nhanh nhất',
    ],
    ['group_credit', 2, 'biên tập:|dịch giả:|tuyển thành viên|làm ảnh:|nhóm dịch tuyển|qc:|sub việt:'],
    [
      'free_whole_work',
      2,
      'phim hàn quốc|phim trung quốc vietsub|phim hoạt hình hd|full hd miễn phí|xem full|tập full|tập mới vietsub|tập cuối vietsub|xem tập phim|xem tập mới|xem tập tiếp|xem tập cuối|xem tv show|show vietsub|xem show|reup từ|link full|kho ebook|kho sách|sách lậu|giáo trình pdf|tải giáo trình|sách giáo khoa pdf|tải báo pdf|truyện audio|tải truyện|khóa học share|share khóa học|chia sẻ khóa học|khóa học giá rẻ|khóa học 50k|kho khóa học|khóa học udemy miễn phí|khóa học lậu|game việt hóa miễn phí|game pc full|rom việt hóa|nghe album miễn phí|tải album miễn phí|nội dung trả phí miễn phí|nội dung vip miễn phí|ảnh fanbox|xem vip miễn phí|album ảnh patreon',
    ],
    [
      'no_account',
      2,
      'không cần thẻ|không giới hạn lượt xem|không cần nạp|không tốn phí|chẳng cần đăng ký|khỏi đăng ký',
    ],
    ['cinema_copy', 3, 'cam nét|quay từ rạp|bản rạp quay|bản ts|quay trong rạp'],
    ['release_tag', 2, 'engsub|2160p|x265|x264|hdrip|softsub|hardsub'],
    [
      'server_list',
      2,
      'server dự phòng|server phụ|link phụ|nguồn 1|nguồn 2|đổi nguồn|sv1|sv2|hydrax|link die|link hỏng|terabox|link mega|mediafire|4share|onedrive share|google drive trọn đời|pass giải nén|mật khẩu file|bình luận để lấy link|comment để lấy link|nội dung ẩn',
    ],
    [
      'disclaimer',
      2,
      'sưu tầm từ nhiều nguồn|nguồn youtube|được nhúng từ|từ các nguồn trên mạng|mọi bản quyền thuộc về tác giả|nếu vi phạm bản quyền vui lòng|vui lòng liên hệ để gỡ|chỉ mang tính chất|chia sẻ phi lợi nhuận|mua sách gốc ủng hộ|hãy mua bản gốc|xóa sau 24h|do thành viên đăng',
    ],
    [
      'address_move',
      2,
      'tên miền chính|vào web bằng|đổi dns|dns 1.1.1.1|vpn để vào|dùng vpn|theo dõi telegram|group telegram|nhóm zalo nhận link|link vào web|domain chính thức mới',
    ],
    [
      'crack_word',
      2,
      'key kích hoạt|bản full không cần|full bản quyền miễn phí|kích hoạt bản quyền miễn phí|mod menu|vô hạn kim cương|vô hạn vàng|hack game|hack tiền|repack|bản portable full|windows defender tắt|tắt tường lửa|chặn file hosts|sửa file hosts|patch việt hóa lậu|no-dvd|apk đã mod|premium đã mở',
    ],
    ['software', 1, 'plugin|bản đầy đủ|full|hướng dẫn cài|key bản quyền|vĩnh viễn|mở khóa|đã kích hoạt'],
    [
      'protection_defeated',
      3,
      'full crack + key|full key|key bản quyền vĩnh viễn|crack + keygen|tải full|crack full|link tải crack|hướng dẫn crack|office crack|kmspico|kích hoạt windows|rom nsp|xci nsp|nsp xci',
    ],
    ['iptv_word', 1, 'truyền hình internet giá rẻ|box android|playlist|smart tv|firestick'],
    [
      'offer',
      1,
      'bảng giá|inbox|test 24h|1 năm|12 tháng|6 tháng|hoa hồng|không lag|không giật|kích hoạt ngay|thanh toán momo|usdt',
    ],
    [
      'iptv_resale',
      3,
      'iptv trọn gói|gói iptv|iptv 12 tháng|iptv test|kênh quốc tế trọn đời|full kênh k+|k+ giá rẻ|không cần đăng ký k+|xem mọi kênh|tất cả các kênh trả tiền|kênh trả tiền miễn phí|danh sách m3u|link m3u',
    ],
    ['live', 1, 'phát sóng'],
    [
      'match',
      1,
      'bóng chuyền|tennis|cầu lông|f1|la liga|serie a|aff cup|sea games|euro|champions league|đội tuyển|quyền anh',
    ],
    [
      'sport_restream',
      2,
      'xem bóng đá|link bóng đá|xem trực tiếp k+|xem trận|blv tiếng việt|bình luận viên nhà|kênh bóng đá lậu|xem ngoại hạng anh miễn phí|xem c1 miễn phí|link 1 link 2|không lag giật|90p|vebo|thập cẩm tv|ca khia|gà vàng tv|bóng đá trực tuyến',
    ],
    [
      'download_index',
      2,
      'kho tài liệu|kho flac|nhạc flac|lossless flac|discography|trọn bộ pdf|pdf trọn bộ|file pdf đẹp|pdf scan|bản scan đẹp|pass rar|link drive|google drive|link gg drive|tải rar|file rar|file nén|tổng hợp ebook|azw3|320kbps',
    ],
    ['early_leak', 3, 'trước lịch phát hành|bản leak|leak chương|leak trước|bản rò rỉ|đi trước bản quyền|raw mới nhất'],
    [
      'chapter_list',
      1,
      'chương 1|đọc từ đầu|đọc tiếp|tập tiếp theo|tập trước|mới cập nhật|truyện hot|đang ra|top truyện|bảng xếp hạng truyện',
    ],
  ],
  contexts: {
    climbing: 'leo núi|leo vách|vách đá|dây an toàn|nhà leo',
    free_licence: 'ghi công|nhạc không bản quyền|miễn phí bản quyền|dùng cho mục đích thương mại',
    reporting:
      'công an|khởi tố|bắt giữ|xét xử|vi phạm bản quyền|bản quyền tác giả|phim lậu|web lậu|bị cáo|điều tra|cục bản quyền|nghiên cứu|luận văn|báo|bị can|luật sư|xử phạt|trang lậu|truyện lậu|xâm phạm|tuyên phạt|khởi kiện|vụ án|truyền hình lậu|sở hữu trí tuệ|triệt phá|thu lợi|đường dây|thạc sĩ|phỏng vấn|khảo sát|viện kiểm sát|tòa|phạt tù|tội phạm|thu giữ|bắt tạm giam|hiệp hội|liên minh|chuyên gia cho biết|phóng viên|thanh tra|xử lý hình sự|bộ thông tin|cục phát thanh|cục điện ảnh|hội thảo|luận án|công bố|bản án|nguyên đơn|bị đơn|tư vấn luật|văn phòng luật|tường thuật trực tiếp|tường thuật|tỷ số trực tiếp|kết quả trận đấu|diễn biến trận|bảo vệ người tiêu dùng|người tiêu dùng|bạn đọc hỏi',
    prohibiting:
      'cấm|không được phép|điều khoản|vi phạm|chấm dứt|khóa tài khoản|không cho phép|tạm ngừng|gỡ bỏ|nội quy|quy định diễn đàn|ban quản trị|bị khóa nick|ban nick|không chia sẻ link|không đăng link|quy tắc cộng đồng',
    licensed:
      'chính thức|nhà xuất bản|có bản quyền|giấy phép|©|cấp phép|bản quyền thuộc|có quảng cáo|hợp pháp|khuyến mãi|công ty|đơn vị phát hành|mua bản quyền|nxb|đến ngày|thuê bao tháng|gói cước|phát hành ngày|đọc thử|vé|hóa đơn|tháng đầu|hủy bất cứ|tổng đài|modem|lắp đặt|cáp quang|cước phí|chăm sóc khách hàng|gói internet|đầu thu|mst|mã số thuế|chịu trách nhiệm nội dung|bản quyền phát sóng|sở hữu bản quyền|hợp tác với|tác quyền|nhuận bút|bộ giáo dục|sở giáo dục|đề minh họa|hành trang số|cấp chứng chỉ|học bổng|nhà phát triển|studio độc lập|itch.io|câu lạc bộ|sân vận động|suất chiếu|cụm rạp|liên hoan phim|ban tổ chức|mua sách|nhà sách|hiệu sách|giao hàng|chính sách bảo mật|điều khoản sử dụng|dùng thử 7 ngày|dùng thử 30 ngày|chỉ xem được tại việt nam|đến hết|ứng dụng chính thức|khóa bản quyền qua email|mã kích hoạt qua email|key bản quyền qua email|mua bản đầy đủ|mua phiên bản đầy đủ|nâng cấp lên bản đầy đủ|bản đầy đủ có giá|bản dùng thử|dùng thử miễn phí 30|miễn phí 30 ngày|dùng thử 14 ngày|số sê-ri của máy|số serial của máy|số serial trên|kích hoạt bảo hành|kích hoạt tài khoản|kích hoạt thẻ|kích hoạt sim|xác nhận đơn hàng|dành cho thuê bao|gói trả phí|chỉ dành cho hội viên|bản trial|thuê bao',
    public_broadcaster:
      'đài truyền hình|vtv|truyền hình quốc gia|xem lại|đài phát thanh|liên đoàn|vtvgo|htv|vov|đài tiếng nói|lịch phát sóng|phát lại|kênh quốc gia|ứng dụng chính thức|kênh truyền hình trong nước|giấy phép phát thanh|màn hình lớn tại|màn hình lớn ở|quán chiếu|đặt bàn|kênh của đài|đài ta',
    library:
      'thư viện|mượn|thuộc công chúng|thủ thư|hết thời hạn bảo hộ|bạn đọc|trả sách|đọc tại chỗ|kho lưu trữ|truy cập mở|tác giả mất|phạm vi công cộng',
    open_source:
      'linux|sha256|phần mềm tự do|bản phân phối|file iso|gpl|checksum|ssh-keygen|không cần crack|mã kiểm tra|chữ ký|ubuntu|debian|fedora|libreoffice|gimp|blender|giấy phép mit|mã nguồn|gương tải|máy chủ gương|phiên bản ổn định|cộng đồng phát triển',
    camera: 'máy ảnh|nhiếp ảnh|ống kính|lightroom|ảnh raw|file raw|định dạng raw|phim âm bản|cuộn phim|tráng phim',
    food: 'công thức|sữa|thuần chay|thịt|thực phẩm|dinh dưỡng|nguyên liệu|muỗng|chảo|nướng|khẩu phần|quán ăn|nhà hàng',
    code: 'bộ nhớ|api|dữ liệu|json',
    relocation:
      'phòng khám|bệnh nhân|trường|văn phòng|công ty|khách hàng|ủy ban|giờ làm việc|bệnh viện|phường|trụ sở|cơ quan|phụ huynh|sở y tế|cổng thông tin|người dân',
    own_work:
      'truyện của tôi|tôi vẽ|tôi viết|tác phẩm gốc|tác giả|sáng tác|của mình|tự vẽ|ủng hộ mình|mình vẽ|mình viết|truyện mình|ban nhạc|nghệ sĩ độc lập|truyện gốc của|bản vá chính thức|ghi chú cập nhật|chi tiết bản cập nhật',
    security:
      'mã độc|virus|trojan|nhiễm|an ninh mạng|lừa đảo|nguy hiểm|rủi ro|cảnh báo|nguy cơ|bảo mật|đánh cắp|đừng tắt|bên trong phần mềm|phòng thí nghiệm|độc hại|mã hóa tống tiền|chiếm tài khoản|đào tiền ảo|mất tài khoản|an toàn thông tin|máy bạn|lộ thông tin|bản vá bảo mật|bản vá lỗi|vá lỗ hổng|cập nhật bảo mật|lỗ hổng bảo mật',
    file_tool:
      'chuyển đổi|nén|tệp của bạn|tự động xóa|quyền riêng tư|công cụ|trong trình duyệt|ghép pdf|tài liệu|chuyển file|chỉnh sửa pdf|dung lượng file|không tải lên máy chủ|ngay trên trình duyệt',
    history: 'thế kỷ|lịch sử|triều đại|bảo tàng|di tích|khảo cổ|triển lãm',
  },
}
