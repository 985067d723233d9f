import type { LexiconPack } from './types'

/** Vietnamese. Marks are folded, so spellings without them match as well. */
export const vi: LexiconPack = {
  language: 'vi',
  boundary: 'word',
  terms: [
    ['download_index', 1, 'pdf miễn phí'],
    ['raw_word', 1, 'scan|scans|raw'],
    ['raw_claim', 3, 'truyện raw|bản raw|manga raw|raw manga|raw truyện|bản dịch lậu|truyện dịch lậu|manhwa raw'],
    ['raw_claim', 2, 'nhóm dịch|scanlation*|team dịch|truyện scan|bản dịch nhanh|dịch bởi'],
    ['group_credit', 2, 'dịch:|edit:|typeset|tuyển dịch giả|tuyển trans|clean:|nhóm sub|fansub*'],
    [
      'free_whole_work',
      2,
      'xem phim online miễn phí|xem phim miễn phí|xem phim online|phim online|xem phim hd|phim mới chiếu rạp|phim chiếu rạp|phim full|full tập|trọn bộ|trọn bộ miễn phí|đọc truyện tranh online|đọc truyện tranh|đọc truyện online|đọc truyện miễn phí|truyện tranh miễn phí|truyện full|đọc manga|xem anime|phim lẻ|phim bộ|tải phim|tải miễn phí|tải sách miễn phí|sách miễn phí|nghe nhạc miễn phí|tải nhạc miễn phí|xem miễn phí|phim thuyết minh|đọc miễn phí|phim vietsub|anime vietsub|ebook miễn phí|truyện tranh online|xem phim vietsub|xem phim full|xem phim bộ|xem phim mới|phim mới nhất|phim hay|phim hd|phim miễn phí|phim chiếu rạp miễn phí|vietsub trọn bộ|full vietsub|đọc truyện|truyện full miễn phí|truyện miễn phí|đọc truyện chữ|sách pdf|sách nói miễn phí|tải sách|tải sách pdf|tải game|khóa học miễn phí tải|tải khóa học|tạp chí pdf|tải nhạc|nhạc lossless|nhạc miễn phí',
    ],
    [
      'no_account',
      2,
      'không cần đăng ký|không cần đăng nhập|không đăng ký|không quảng cáo|không cần tài khoản|không mất phí|không cần trả phí',
    ],
    [
      'cinema_copy',
      3,
      'bản quay lén|quay lén|bản cam|hdcam|camrip|hdts|bản cam rạp|quay trộm|cam full|bản cam vietsub|cam rạp|quay rạp|bản quay rạp',
    ],
    ['release_tag', 2, 'vietsub|thuyết minh|lồng tiếng|bản đẹp|full hd vietsub|web-dl|1080p|vietsub thuyết minh'],
    [
      'server_list',
      2,
      'server 1|server 2|đổi server|chọn server|link dự phòng|máy chủ 1|link tải|link google drive|fshare|server vip|link 1|link 2|máy chủ 2|nếu không xem được',
    ],
    [
      'disclaimer',
      2,
      'không lưu trữ|không lưu trữ bất kỳ|sưu tầm từ internet|sưu tầm trên mạng|nội dung được sưu tầm|bên thứ ba|chỉ tổng hợp|chỉ nhúng|nguồn internet|chỉ dẫn link|không chịu trách nhiệm|chỉ dẫn liên kết|tổng hợp từ internet',
    ],
    [
      'address_move',
      2,
      'tên miền mới|địa chỉ mới|link mới|đổi tên miền|chuyển sang tên miền|lưu lại địa chỉ|bị chặn|nhà mạng chặn|link dự phòng|domain mới|tên miền cũ|lưu tên miền|tên miền chính thức',
    ],
    ['ad_wall', 1, 'tắt adblock|tắt chặn quảng cáo|tắt quảng cáo'],
    [
      'crack_word',
      2,
      'crack|full crack|keygen|bẻ khóa|key bản quyền|kích hoạt vĩnh viễn|vĩnh viễn|mod apk|hack full|mở khóa premium|bản mod|thuốc|active|mở khóa|không cần key|vô hạn tiền|mod full|bản hack|bản crack|mở khóa toàn bộ|full tính năng|tắt play protect|đã kích hoạt|key vĩnh viễn|phá khóa',
    ],
    [
      'software',
      1,
      'tải|download|cài đặt|phần mềm|tắt windows defender|tắt antivirus|tắt diệt virus|apk|mới nhất|phiên bản|game|ứng dụng',
    ],
    [
      'protection_defeated',
      3,
      'full crack vĩnh viễn|tải full crack|download full crack|tắt windows defender|mod apk|crack miễn phí|tắt phần mềm diệt virus|full crack miễn phí|game crack|crack sẵn|bẻ khóa miễn phí|mod mở khóa|mở khóa premium|hack full|bản hack full|tải bản crack|tải mod|cài file apk',
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
    ['live', 1, 'trực tiếp|live|trực tuyến|phát trực tiếp|link'],
    ['match', 1, 'bóng đá|trận đấu|ngoại hạng anh|c1|v-league|world cup|trận|ufc|cúp|bóng rổ|tường thuật'],
    [
      'sport_restream',
      2,
      'trực tiếp bóng đá miễn phí|xem bóng đá trực tuyến|xem bóng đá miễn phí|xoilac*|bình luận tiếng việt|link xem|link xem bóng đá|xôi lạc|cà khịa tv|trực tiếp miễn phí|bóng đá miễn phí|link sopcast|link acestream|xem trực tiếp miễn phí|trực tiếp bóng đá|xem không giật|link trực tiếp|xem trực tiếp bóng đá|link xem trực tiếp|socolive|90phut|cakhia*|mitom',
    ],
    [
      'download_index',
      2,
      'torrent|magnet|tải sách pdf|ebook pdf|tải epub|tải ebook|epub mobi pdf|tải flac|tải trọn bộ|tải trọn album|mật khẩu giải nén|tải truyện full|link fshare|prc|epub|tải album|pdf epub|tải pdf',
    ],
    [
      'early_leak',
      3,
      'sớm nhất trước khi phát hành|trước khi phát hành|rò rỉ chương|sớm hơn bản quyền|spoil sớm|trước bản chính thức|rò rỉ trước',
    ],
    [
      'chapter_list',
      1,
      'chương mới nhất|chương sau|chương trước|chap mới|chap sau|chap trước|cập nhật hàng ngày|hoàn thành|đang tiến hành|tập mới nhất|danh sách chương|chương mới|chap mới nhất',
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
      'phim|truyện|truyện tranh|manga|anime|phim bộ|tập|chương|sách|album|tiểu thuyết|trọn bộ|manhwa|ebook|hoạt hình|giáo trình|phần|bộ|chap|nhạc|bài hát|tạp chí|báo|khóa học|game|trò chơi|sách nói|show',
    ],
  ],
  contexts: {
    reporting:
      'công an|khởi tố|bắt giữ|tòa án|xét xử|vi phạm bản quyền|bản quyền tác giả|phim lậu|web lậu|bị cáo|theo|điều tra|cục bản quyền|nghiên cứu|luận văn|báo|bị can|luật sư|xử phạt|trang lậu|truyện lậu|xâm phạm|tuyên phạt|khởi kiện|vụ án|truyền hình lậu|sở hữu trí tuệ|triệt phá|thu lợi|đường dây|thạc sĩ|phỏng vấn|khoa báo chí|nghiên cứu sinh|khảo sát',
    prohibiting:
      'nghiêm cấm|cấm|không được phép|điều khoản|vi phạm|chấm dứt|báo cáo vi phạm|khóa tài khoản|không cho phép|tạm ngừng|gỡ bỏ',
    licensed:
      'chính thức|nhà xuất bản|có bản quyền|giấy phép|©|cấp phép|bản quyền thuộc|có quảng cáo|hợp pháp|khuyến mãi|đến hết ngày|công ty|đơn vị phát hành|mua bản quyền|nxb|đến ngày|thuê bao tháng|gói cước|giấy phép creative commons|phát hành ngày|đọc thử|vé|hóa đơn|tháng đầu|hủy bất cứ|trang chính thức',
    public_broadcaster: 'đài truyền hình|vtv|truyền hình quốc gia|xem lại|đài phát thanh|đài|liên đoàn',
    library: 'thư viện|mượn|thẻ bạn đọc|thuộc công chúng|thủ thư|hết thời hạn bảo hộ|thẻ thư viện|bạn đọc|trả sách',
    open_source:
      'linux|sha256|mã nguồn mở|phần mềm tự do|bản phân phối|file iso|gpl|checksum|ssh-keygen|không cần crack|mã kiểm tra|chữ ký',
    camera: 'máy ảnh|nhiếp ảnh|chụp|ống kính|lightroom|ảnh',
    food: 'công thức|sữa|thuần chay|nấu|thịt|cá|rau|thực phẩm|ăn|dinh dưỡng|món',
    code: 'hàm|bộ nhớ|api|dữ liệu|mã|json',
    relocation:
      'phòng khám|bệnh nhân|trường|văn phòng|công ty|khách hàng|ủy ban|giờ làm việc|bệnh viện|phường|trụ sở|cơ quan|phụ huynh|sở y tế|cổng thông tin|người dân',
    own_work:
      'tự sáng tác|truyện của tôi|tôi vẽ|tôi viết|tác phẩm gốc|tác giả|sáng tác|của mình|tự vẽ|ủng hộ mình|mình vẽ|mình viết',
    security:
      'mã độc|virus|trojan|nhiễm|an ninh mạng|lừa đảo|nguy hiểm|rủi ro|cảnh báo|nguy cơ|bảo mật|đánh cắp|đừng tắt|đánh cắp mật khẩu|bên trong phần mềm|phòng thí nghiệm|độc hại',
    file_tool: 'chuyển đổi|nén|tệp của bạn|tự động xóa|quyền riêng tư|công cụ|trong trình duyệt|ghép pdf|tài liệu',
    history: 'thế kỷ|lịch sử|triều đại',
  },
}
