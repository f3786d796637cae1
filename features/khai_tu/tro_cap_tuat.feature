# language: vi
Tính năng: Trợ cấp tuất
  Trợ cấp một lần thì thân nhân phải xác nhận người đại diện nhận trên VNeID; không xác nhận thì nộp mẫu 09-HSB.

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d12
  Kịch bản: Xác nhận sau năm ngày làm việc thì đã muộn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến 00:00 ngày 28/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì không thực hiện được vì "đã hết hạn xác nhận"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @gd_form_09_hsb @nd63_2024_d12
  Kịch bản: Thân nhân xác nhận rồi thì không còn mẫu 09-HSB trong giấy tờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì giấy tờ của "trợ cấp tuất" gồm:
      | trích lục khai tử điện tử |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d12 @nd63_2024
  Kịch bản: Không có thân nhân đủ điều kiện thì bị từ chối
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "trợ cấp tuất" vì "không có thân nhân đủ điều kiện"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d2
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d2
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d2
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d2
  Kịch bản: Chết do tai nạn lao động thì có trợ cấp tuất dù chưa đủ thời gian đóng
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 05/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "chết do tai nạn lao động, bệnh nghề nghiệp"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d2
  Kịch bản: Người chết không thuộc diện bảo hiểm xã hội thì không có trợ cấp tuất
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" được chuyển hướng: "người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  Kịch bản: Quy định về giấy tờ, cơ quan giải quyết, nơi giải quyết, thời hạn, phí và lệ phí, kết quả
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "trợ cấp tuất":
      | giấy tờ                                                        | từ            | khi                       |
      | trích lục khai tử điện tử                                      | thủ tục trước | mọi trường hợp            |
      | tờ khai của thân nhân (mẫu 09-HSB)                             | người dân     | thân nhân: không xác nhận |
      | kết quả giám định mức suy giảm khả năng lao động của thân nhân | người dân     | trợ cấp tuất: hằng tháng  |
    Và quy định về "cơ quan giải quyết" của "trợ cấp tuất":
      | cơ quan    | phụ trách | khi            |
      | BHXH cơ sở | nhiều xã  | mọi trường hợp |
    Và quy định về "nơi giải quyết" của "trợ cấp tuất":
      | theo mục                | khi                                      |
      | xã nơi cư trú cuối cùng | xác định được nơi cư trú cuối cùng       |
      | xã nơi chết             | không xác định được nơi cư trú cuối cùng |
    Và quy định về "thời hạn" của "trợ cấp tuất":
      | thời hạn         | mức tin cậy     | khi            |
      | 10 ngày làm việc | chưa kiểm chứng | mọi trường hợp |
    Và quy định về "phí, lệ phí" của "trợ cấp tuất":
      | không có |
    Và quy định về "kết quả" của "trợ cấp tuất":
      | kết quả                                                            | ghi          | giá trị |
      | quyết định trợ cấp tuất                                            | cách chi trả | –       |
      | quyết định dừng trả lương hưu, trợ cấp hằng tháng (nếu đang hưởng) | –            | –       |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  Kịch bản: Quy định về lý do từ chối, kết quả phải có trước, trả lời phải có trước, hệ thống có thể phải chờ, chuyển hướng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "lý do từ chối" của "trợ cấp tuất":
      | lý do                                                                                               |
      | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian                                        |
      | không có thân nhân đủ điều kiện                                                                     |
      | trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang) |
    Và quy định về "kết quả phải có trước" của "trợ cấp tuất":
      | kết quả           | bị từ chối thì vẫn làm tiếp | khi            |
      | trích lục khai tử | không được                  | mọi trường hợp |
    Và quy định về "trả lời phải có trước" của "trợ cấp tuất":
      | ai trả lời | trả lời                                         | trong           | mức tin cậy   | khi                   | giấy tờ thay                       |
      | thân nhân  | thân nhân: xác nhận người đại diện nhận trợ cấp | 5 ngày làm việc | đã kiểm chứng | trợ cấp tuất: một lần | tờ khai của thân nhân (mẫu 09-HSB) |
    Và quy định về "hệ thống có thể phải chờ" của "trợ cấp tuất":
      | hệ thống                               | trả lời trong | mức tin cậy |
      | CSDL quốc gia về dân cư                | chưa rõ       | giả định    |
      | hệ thống định danh và xác thực điện tử | chưa rõ       | giả định    |
    Và quy định về "chuyển hướng" của "trợ cấp tuất":
      | khi                                                    | gia đình được báo                                                                      |
      | căn cứ hưởng trợ cấp tuất: BHXH của lực lượng vũ trang | BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết                                        |
      | căn cứ hưởng trợ cấp tuất: BHXH, đơn vị nộp            | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177) |
      | căn cứ hưởng trợ cấp tuất: không có                    | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất    |
    Và quy định về "căn cứ hưởng" của "trợ cấp tuất":
      | thứ tự | căn cứ                                     | nguồn                            | mức     | khi                                                                                                                                                                                                                                                                                               |
      | 1      | trợ cấp tuất (BHXH)                        | Quỹ bảo hiểm xã hội              | chưa rõ | không phục vụ trong lực lượng vũ trang và không còn đi làm và (đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc chết do tai nạn lao động, bệnh nghề nghiệp hoặc đóng BHXH bắt buộc từ 12 tháng hoặc đóng BHXH bắt buộc và tự nguyện tổng cộng từ 60 tháng)                  |
      | 1      | trợ cấp tuất (BHXH, đơn vị nộp hồ sơ)      | Quỹ bảo hiểm xã hội              | chưa rõ | không phục vụ trong lực lượng vũ trang và đang đi làm, đóng BHXH qua đơn vị và (đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc chết do tai nạn lao động, bệnh nghề nghiệp hoặc đóng BHXH bắt buộc từ 12 tháng hoặc đóng BHXH bắt buộc và tự nguyện tổng cộng từ 60 tháng) |
      | 1      | trợ cấp tuất (BHXH của lực lượng vũ trang) | BHXH Bộ Quốc phòng, BHXH Công an | chưa rõ | đang phục vụ trong lực lượng vũ trang                                                                                                                                                                                                                                                             |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @qd863_bnv @nd63_2024_d2
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
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

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  Kịch bản: Các bước và ai làm bước nào
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "các bước" của "trợ cấp tuất":
      | bước                        | ai làm                 | từ → sang                                                                                                         | khi            | ghi                                                                                                                                                                                                                                                                            |
      | đến lượt                    | hệ thống               | chưa đến lượt → chờ xử lý                                                                                         | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | không được chọn             | hệ thống               | chưa đến lượt → không chọn                                                                                        | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | chuyển hướng                | hệ thống               | chưa đến lượt → chuyển hướng                                                                                      | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | không còn căn cứ            | hệ thống               | chưa đến lượt → không còn căn cứ giải quyết                                                                       | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | nhận việc                   | người giải quyết hồ sơ | chờ xử lý → đang xử lý                                                                                            | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | trả lại việc                | người giải quyết hồ sơ | đang xử lý → chờ xử lý                                                                                            | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | trả lại việc                | hệ thống               | đang xử lý → chờ xử lý                                                                                            | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | từ chối                     | người giải quyết hồ sơ | đang xử lý → bị từ chối                                                                                           | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | trả kết quả                 | người giải quyết hồ sơ | đã có kết quả → đã có kết quả                                                                                     | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | rút hồ sơ                   | người nộp hồ sơ        | chưa đến lượt → đã rút; chờ xử lý → đã rút; đang xử lý → đã rút; chờ hệ thống khác → đã rút; chờ bổ sung → đã rút | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | bàn giao cơ quan            | hệ thống               | chờ xử lý → chờ xử lý; đang xử lý → chờ xử lý; chờ hệ thống khác → chờ hệ thống khác; chờ bổ sung → chờ bổ sung   | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | xin lỗi và hẹn lại          | hệ thống               | chờ xử lý → chờ xử lý; đang xử lý → đang xử lý; chờ hệ thống khác → chờ hệ thống khác                             | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | chờ hệ thống khác           | người giải quyết hồ sơ | đang xử lý → chờ hệ thống khác                                                                                    | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | hệ thống khác trả lời       | hệ thống trả lời       | chờ hệ thống khác → chờ xử lý                                                                                     | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | yêu cầu bổ sung             | người giải quyết hồ sơ | đang xử lý → chờ bổ sung                                                                                          | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | bổ sung hồ sơ               | người nộp hồ sơ        | chờ bổ sung → chờ xử lý; chưa đến lượt → chưa đến lượt                                                            | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | hết hạn bổ sung             | hệ thống               | chờ bổ sung → bị từ chối; chưa đến lượt → chưa đến lượt                                                           | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | giải quyết xong, có kết quả | người giải quyết hồ sơ | đang xử lý → đã có kết quả                                                                                        | mọi trường hợp | –                                                                                                                                                                                                                                                                              |
      | ghi kết quả tra cứu         | người giải quyết hồ sơ | đang xử lý → đang xử lý                                                                                           | mọi trường hợp | đang phục vụ trong lực lượng vũ trang, đang đi làm, đóng BHXH qua đơn vị, đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng, chết do tai nạn lao động, bệnh nghề nghiệp, đóng BHXH bắt buộc từ 12 tháng, đóng BHXH bắt buộc và tự nguyện tổng cộng từ 60 tháng |
      | xác nhận                    | thân nhân              | chưa đến lượt → chưa đến lượt                                                                                     | mọi trường hợp | thân nhân                                                                                                                                                                                                                                                                      |
