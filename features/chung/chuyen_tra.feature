# language: vi
Tính năng: Chuyển trả cơ quan trước
  Năm 2023, kết quả của cơ quan trước sai thì bảo hiểm xã hội chuyển trả để cơ quan ấy sửa; gia đình không phải làm gì.

  @pb_01_07_2023
  @qd976_bhxh @gd_returned
  Kịch bản: Bảo hiểm xã hội chuyển trả, nơi khai sinh được mở lại với hạn mới
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 09:00 ngày 18/08/2026
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã chuyển trả cơ quan trước"
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"
    Và hạn giải quyết "đăng ký khai sinh" là 18/08/2026

  @pb_01_07_2023
  @qd976_bhxh
  Kịch bản: Chuyển trả trong một ngày làm việc từ lúc nhận
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 18/08/2026

  @pb_01_07_2023
  @qd976_bhxh
  Kịch bản: Nhận sau 15 giờ thì một ngày làm việc để chuyển trả tính từ hôm sau
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến 15:30 ngày 17/08/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 19/08/2026

  @pb_01_07_2023
  @qd976_bhxh
  Kịch bản: Nhận sau 15 giờ thì một ngày làm việc để từ chối thẻ cũng tính từ hôm sau
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến 15:30 ngày 17/08/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "hồ sơ chưa đủ, chưa hợp lệ"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 19/08/2026

  @pb_01_07_2023
  @qd976_bhxh
  Kịch bản: Hồ sơ chưa đủ thì bảo hiểm xã hội từ chối trong một ngày làm việc, không yêu cầu bổ sung
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "giấy khai sinh điện tử" cho "cấp thẻ bảo hiểm y tế"
    Thì không thực hiện được vì "không có bước này"
    Khi cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "hồ sơ chưa đủ, chưa hợp lệ"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 18/08/2026
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"

  @pb_01_07_2023
  @gd_returned @qd976_bhxh
  Kịch bản: Sửa xong thì hạn của thẻ tính lại từ đầu
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Và đến 09:00 ngày 18/08/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 20/08/2026

  @pb_01_07_2023
  @gd_needs_result
  Kịch bản: Sửa mà từ chối thì thẻ không còn căn cứ giải quyết, thường trú vẫn tiếp tục
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Và cơ quan từ chối "đăng ký khai sinh" vì "không chứng minh được việc sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "không còn căn cứ giải quyết"
    Và "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023
  @gd_returned @nd61_2018
  Kịch bản: Đang chờ sửa thì gia đình vẫn rút được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Và gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Từ Nghị định 63/2024 không còn chuyển trả
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Thì không thực hiện được vì "không có bước này"

  @pb_15_06_2023
  @qd976_bhxh @gd_returned @qd3504_bhxh
  Kịch bản: Trích lục sai thì bảo hiểm xã hội chuyển trả, nơi khai tử sửa
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Thì việc vừa làm ở "mai táng phí" phải xong trước 17:00 ngày 21/07/2026
    Và "đăng ký khai tử" ở trạng thái "chờ xử lý"
    Và "mai táng phí" ở trạng thái "đã chuyển trả cơ quan trước"

  @pb_15_06_2023
  @qd976_bhxh
  Kịch bản: Nhận sau 15 giờ thì một ngày làm việc để chuyển trả trích lục tính từ hôm sau
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến 15:30 ngày 20/07/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Thì việc vừa làm ở "mai táng phí" phải xong trước 17:00 ngày 22/07/2026

  @pb_15_06_2023
  @qd976_bhxh @gd_returned
  Khung kịch bản: Căn cứ nào của bảo hiểm xã hội, kể cả khi còn phải tra cứu, thì trích lục sai cũng được chuyển trả
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<lời khai>" là "<trả lời>"
    Và gia đình khai "<việc làm>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Thì "mai táng phí" ở trạng thái "đã chuyển trả cơ quan trước"

    Dữ liệu:
      | lời khai                              | trả lời    | việc làm                          |
      | số tháng đóng BHXH tự nguyện          | 60         | không còn đi làm                  |
      | số tháng đóng BHXH bắt buộc           | không biết | đang đi làm, đóng BHXH qua đơn vị |
      | đang phục vụ trong lực lượng vũ trang | không biết | không còn đi làm                  |

  @pb_15_06_2023
  @qd976_bhxh @nd131_2021_d122_k4 @qd49_2015 @ttdb_2002307 @nd76_2024
  Kịch bản: Không do bảo hiểm xã hội chi trả thì không chuyển trả
    Biết gia đình làm khai tử cho "Lê Văn Tám", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"

  @pb_01_07_2023
  @qd976_bhxh
  Khung kịch bản: Từ chối thẻ sau một ngày làm việc là quá hạn, dù hai ngày của thủ tục chưa hết
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến <giờ> ngày <ngày>
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "hồ sơ chưa đủ, chưa hợp lệ"
    Thì "cấp thẻ bảo hiểm y tế" <kết luận>

    Dữ liệu:
      | giờ      | ngày       | kết luận |
      | 17:00    | 18/08/2026 | đúng hạn |
      | 17:00:01 | 18/08/2026 | quá hạn  |
      | 09:00    | 19/08/2026 | quá hạn  |

  @pb_01_07_2023
  @qd976_bhxh
  Khung kịch bản: Chuyển trả sau một ngày làm việc là quá hạn, dù sửa xong thì cấp thẻ trong hạn mới
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 09:00 ngày <ngày>
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" <kết luận>

    Dữ liệu:
      | ngày       | kết luận |
      | 18/08/2026 | đúng hạn |
      | 19/08/2026 | quá hạn  |

  @pb_15_06_2023
  @qd976_bhxh
  Khung kịch bản: Chuyển trả trích lục sau một ngày làm việc là quá hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và đến 09:00 ngày <ngày>
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì "mai táng phí" <kết luận>

    Dữ liệu:
      | ngày       | kết luận |
      | 21/07/2026 | đúng hạn |
      | 22/07/2026 | quá hạn  |
