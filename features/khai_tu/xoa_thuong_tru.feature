# language: vi
Tính năng: Xóa đăng ký thường trú của người chết
  Công an cấp xã xóa khi có trích lục khai tử điện tử; gia đình không phải khai lại.

  @nd63_2024 @nd154_2024_d9
  Kịch bản: Đến hết ngày 14/03/2026 thì năm ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Thị Lựu", mất ngày 10/03/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/03/2026
    Khi đến 09:00 ngày 16/03/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 01/07/2025
    Và hạn giải quyết "xóa đăng ký thường trú" là 23/03/2026
    Và con số này là "nguồn mâu thuẫn"

  @nd63_2024 @nd58_2026
  Kịch bản: Từ ngày 15/03/2026 thì một ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Thị Lựu", mất ngày 10/03/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/03/2026
    Khi đến 09:00 ngày 16/03/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 15/03/2026
    Và "Công an phường Ngọc Hà" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 17/03/2026

  @nd58_2026
  Kịch bản: Từ ngày 01/09/2026 vẫn là một ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/09/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 08/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 01/09/2026
    Và hạn giải quyết "xóa đăng ký thường trú" là 09/09/2026

  @nd154_2024_d9
  Kịch bản: Dữ liệu không khớp thì từ chối xóa, theo quy trình cũ
    Biết gia đình làm khai tử cho "Phạm Thị Lựu", mất ngày 02/02/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 05/02/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "xóa đăng ký thường trú" vì "dữ liệu không khớp người chết"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai tử        | đã có kết quả |
      | xóa đăng ký thường trú | bị từ chối    |
      | mai táng phí           | không chọn    |
      | trợ cấp tuất           | không chọn    |
    Và hồ sơ kết thúc

  @nd58_2026
  Kịch bản: Dữ liệu không khớp thì từ chối xóa, theo quy trình mới
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "xóa đăng ký thường trú" vì "dữ liệu không khớp người chết"
    Thì "xóa đăng ký thường trú" ở trạng thái "bị từ chối"

  @nd154_2024 @nd63_2024_d2
  Kịch bản: Người đang tại ngũ thì đơn vị đề nghị xóa
    Biết gia đình làm khai tử cho "Đinh Quốc Việt", mất ngày 12/08/2026, cư trú tại "Phường Quy Nhơn"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "đơn vị của người chết đề nghị công an xóa đăng ký thường trú"
    Và "mai táng phí" được chuyển hướng: "BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì hồ sơ kết thúc

  @gd_no_permanent_residence @nd154_2024
  Kịch bản: Không có đăng ký thường trú thì không phải xóa
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "người chết không có đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "không có đăng ký thường trú: không phải làm thủ tục xóa"

  @qd1523_bca @gd_no_permanent_residence
  Kịch bản: Xóa đăng ký thường trú không mất lệ phí
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì lệ phí "xóa đăng ký thường trú" là 0 đồng
