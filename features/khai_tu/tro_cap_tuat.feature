# language: vi
Tính năng: Trợ cấp tuất
  Trợ cấp một lần thì thân nhân phải xác nhận người đại diện nhận trên VNeID; không xác nhận thì nộp mẫu 09-HSB.

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d12 @nd63_2024 @nd63_2024_d2
  Kịch bản: Thân nhân xác nhận thì trợ cấp một lần được giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @qd863_bnv @nd63_2024_d12
  Kịch bản: Cơ quan bảo hiểm xã hội giải quyết trong 10 ngày làm việc từ khi đủ điều kiện
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và đến 10:00 ngày 23/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì hạn giải quyết "trợ cấp tuất" là 06/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_form_09_hsb @qd166_bhxh
  Kịch bản: Thân nhân im lặng thì chờ mẫu 09-HSB, các việc khác vẫn xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và đến 08:00 ngày 28/07/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d12
  Kịch bản: Xác nhận sau năm ngày làm việc thì đã muộn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến 00:00 ngày 28/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì không thực hiện được vì "đã hết hạn xác nhận"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d12
  Kịch bản: Xác nhận vào phút cuối của ngày thứ năm thì còn kịp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và đến 23:59:59 ngày 27/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_form_09_hsb @qd166_bhxh @nd63_2024_d12 @nd63_2024
  Kịch bản: Thân nhân không xác nhận thì giấy tờ phải có mẫu 09-HSB
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "trợ cấp tuất" không thiếu giấy tờ
    Khi thân nhân trả lời "không xác nhận"
    Thì giấy tờ còn thiếu của "trợ cấp tuất" là "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" không thiếu giấy tờ

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_form_09_hsb @nd63_2024_d12
  Kịch bản: Thân nhân xác nhận rồi thì không còn mẫu 09-HSB trong giấy tờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì giấy tờ của "trợ cấp tuất" gồm:
      | trích lục khai tử điện tử |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d12 @nd63_2024
  Kịch bản: Trợ cấp hằng tháng thì không cần xác nhận, cần kết quả giám định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "trợ cấp tuất" là "kết quả giám định mức suy giảm khả năng lao động của thân nhân"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12 @nd63_2024 @gd_survivor_kinds
  Kịch bản: Không có thân nhân đủ điều kiện thì bị từ chối
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "trợ cấp tuất" vì "không có thân nhân đủ điều kiện"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @l41_2024_d85 @l58_2014_d66 @gd_refused_survivor
  Kịch bản: Tra cứu thấy không thuộc diện bảo hiểm xã hội thì trợ cấp tuất bị từ chối vì lẽ ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và cơ quan từ chối "trợ cấp tuất" vì "người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @l41_2024_d85 @l58_2014_d66 @gd_refused_survivor
  Kịch bản: Tra cứu thấy người mất tại ngũ thì trợ cấp tuất do nơi khác giải quyết
    Biết gia đình làm khai tử cho "Ngô Văn Quý", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "đang phục vụ trong lực lượng vũ trang"
    Và cơ quan từ chối "trợ cấp tuất" vì "trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang)"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @l41_2024_d85 @l58_2014_d66
  Khung kịch bản: Có thời gian đóng hoặc chết do nghề nghiệp thì thuộc diện bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 05/07/2026, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | mục                          | giá trị | trạng thái    |
      | số tháng đóng BHXH bắt buộc  | 11      | chuyển hướng  |
      | số tháng đóng BHXH bắt buộc  | 12      | chưa đến lượt |
      | số tháng đóng BHXH tự nguyện | 59      | chuyển hướng  |
      | số tháng đóng BHXH tự nguyện | 60      | chưa đến lượt |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Chết do tai nạn lao động thì có trợ cấp tuất dù chưa đủ thời gian đóng
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 05/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "chết do tai nạn lao động, bệnh nghề nghiệp"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Người chết không thuộc diện bảo hiểm xã hội thì không có trợ cấp tuất
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" được chuyển hướng: "người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "trợ cấp tuất":
      | giấy tờ                                                        | từ            | khi                       |
      | trích lục khai tử điện tử                                      | thủ tục trước | mọi trường hợp            |
      | tờ khai của thân nhân (mẫu 09-HSB)                             | người dân     | thân nhân: không xác nhận |
      | kết quả giám định mức suy giảm khả năng lao động của thân nhân | người dân     | trợ cấp tuất: hằng tháng  |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2 @nd62_2021_d7_k3
  Khung kịch bản: Còn đi làm hay tại ngũ thì trợ cấp tuất do nơi khác giải quyết
    Biết gia đình làm khai tử cho "Đinh Quốc Việt", mất ngày 06/07/2026, cư trú tại "Phường Quy Nhơn"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "<cảnh>"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" được chuyển hướng: "<chỉ đến>"
    Và "mai táng phí" ở trạng thái "chưa đến lượt"

    Dữ liệu:
      | cảnh                                  | chỉ đến                                                                                |
      | đang đi làm, đóng BHXH qua đơn vị     | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177) |
      | đang phục vụ trong lực lượng vũ trang | BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết                                        |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12 @nd63_2024 @l41_2024
  Kịch bản: Trợ cấp tuất do bảo hiểm xã hội giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp kèm "kết quả giám định mức suy giảm khả năng lao động của thân nhân"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "BHXH cơ sở Ba Đình" giải quyết "trợ cấp tuất"
    Và "quyết định trợ cấp tuất" ghi "cách chi trả" là "tài khoản"
    Và "quyết định trợ cấp tuất" ghi "nơi chi trả" là "Quỹ bảo hiểm xã hội"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd976_bhxh
  Kịch bản: Người hưởng lương hưu đã thôi làm việc thì đơn vị sử dụng lao động không giải quyết trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp kèm "kết quả giám định mức suy giảm khả năng lao động của thân nhân"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan giải quyết xong "trợ cấp tuất"
    Thì bên cạnh đó không có căn cứ nào khác

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (từ 01/07/2024)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "trợ cấp tuất":
      | giấy tờ                                                        | từ            | khi                       |
      | trích lục khai tử điện tử                                      | thủ tục trước | mọi trường hợp            |
      | tờ khai của thân nhân (mẫu 09-HSB)                             | người dân     | thân nhân: không xác nhận |
      | kết quả giám định mức suy giảm khả năng lao động của thân nhân | người dân     | trợ cấp tuất: hằng tháng  |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @qd166_bhxh
  Kịch bản: Nộp mẫu 09-HSB khi chưa có trích lục thì trợ cấp tuất vẫn chưa đến lượt
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi thân nhân trả lời "không xác nhận"
    Và gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2
  Khung kịch bản: Đang đi làm mà có bất cứ quyền lợi bảo hiểm xã hội nào thì đơn vị nộp cả hồ sơ trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình <quyền lợi>
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "trợ cấp tuất" được chuyển hướng: "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)"

    Dữ liệu:
      | quyền lợi                                                                |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |
      | khai "chết do tai nạn lao động, bệnh nghề nghiệp"                        |
      | khai "số tháng đóng BHXH bắt buộc" là "12"                               |
      | khai "số tháng đóng BHXH tự nguyện" là "60"                              |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @qd863_bnv
  Kịch bản: Tại ngũ mà đóng đủ thời gian qua đơn vị thì trợ cấp tuất cũng do BHXH của lực lượng vũ trang giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "trợ cấp tuất" được chuyển hướng: "BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu xong mà có trợ cấp tuất thì việc vẫn ở người đang giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "trợ cấp tuất" ở trạng thái "đang xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @ttdb_2000821
  Kịch bản: Trước tháng 7/2025 trợ cấp tuất trong 8 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 26/08/2026

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Khung kịch bản: Tra cứu thấy căn cứ khác chi trả mai táng phí thì hạn trợ cấp tuất vẫn như cũ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và đến lượt "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 03/08/2026
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội  |

  @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @gd_payer_finds
  Khung kịch bản: Khi còn cấp huyện, tra cứu thấy căn cứ khác chi trả mai táng phí thì hạn trợ cấp tuất vẫn như cũ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và đến lượt "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 30/07/2026

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Phải xác minh việc chết cũng không đổi thời hạn trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 03/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện, phải xác minh việc chết cũng không đổi thời hạn trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 30/07/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Thường trú ở tỉnh khác thì trợ cấp tuất vẫn do bảo hiểm xã hội nơi cư trú cuối cùng giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai:
      | loại cư trú               | tạm trú         |
      | xã nơi đăng ký thường trú | Phường Hải Châu |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Thì "BHXH cơ sở Ba Đình" giải quyết "trợ cấp tuất"


  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Khung kịch bản: Trợ cấp tuất không thu phí, lệ phí dù khai tử khi nào
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "số lượng bản sao" là "<bản sao>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì "trợ cấp tuất" không thu phí, lệ phí

    Dữ liệu:
      | bản sao | ngày nộp   |
      | 0       | 20/07/2026 |
      | 2       | 20/08/2026 |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu thấy sở chi trả mai táng phí thì trợ cấp tuất vẫn ở bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và đến lượt "trợ cấp tuất"
    Thì "BHXH cơ sở Ba Đình" giải quyết "trợ cấp tuất"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không phải xóa thường trú thì trợ cấp tuất vẫn được giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình <điều>
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Thì "xóa đăng ký thường trú" ở trạng thái "chuyển hướng"
    Và "trợ cấp tuất" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | điều                                          |
      | khai "quốc tịch" là "Canada"                  |
      | khai "người chết không có đăng ký thường trú" |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng thì trợ cấp tuất cũng chờ trích lục khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Gia đình bổ sung xong thì trợ cấp tuất tính tiếp hạn cũ, không tính lại từ đầu
    Biết gia đình làm khai tử cho "Hồ Thị Tư", mất ngày 03/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 03/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và đến 09:00 ngày 06/08/2026
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Và gia đình bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 17/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2024 @pb_10_01_2025
  Kịch bản: Trước tháng 7/2025, gia đình bổ sung xong thì trợ cấp tuất tính tiếp hạn cũ, không tính lại từ đầu
    Biết gia đình làm khai tử cho "Hồ Thị Tư", mất ngày 03/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 03/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và đến 09:00 ngày 06/08/2026
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Và gia đình bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Thì hạn giải quyết "trợ cấp tuất" là 13/08/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024
  Kịch bản: Trợ cấp tuất do Quỹ bảo hiểm xã hội chi trả, mức chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp kèm "kết quả giám định mức suy giảm khả năng lao động của thân nhân"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan giải quyết xong "trợ cấp tuất"
    Thì gia đình được nhận một khoản chưa rõ mức từ "Quỹ bảo hiểm xã hội" về "trợ cấp tuất"
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @nd63_2024
  Kịch bản: Không thuộc diện bảo hiểm xã hội thì trợ cấp tuất chỉ từ chối được vì lẽ ấy, hay vì không có thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và cơ quan giải quyết xong "trợ cấp tuất" mà chưa tra cứu
    Thì không thực hiện được vì "từ chối vì người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian hoặc không có thân nhân đủ điều kiện"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Nơi khác giải quyết thì trợ cấp tuất chỉ từ chối được vì lẽ ấy
    Biết gia đình làm khai tử cho "Ngô Văn Quý", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "đang phục vụ trong lực lượng vũ trang"
    Và cơ quan giải quyết xong "trợ cấp tuất" mà chưa tra cứu
    Thì không thực hiện được vì "từ chối vì trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang)"
