# language: vi
Tính năng: Mai táng phí theo từng căn cứ
  Mỗi căn cứ có cơ quan giải quyết, nguồn chi trả và mức riêng; mức theo ngày chết, không theo ngày nộp; chỉ một nguồn chi trả.

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @l58_2014_d66 @l41_2024 @nd161_2026
  Khung kịch bản: Người hưởng lương hưu được 10 lần mức tham chiếu của tháng chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "<mức>"

    Dữ liệu:
      | ngày mất   | tiền       | mức             |
      | 30/06/2024 | 18.000.000 | chưa kiểm chứng |
      | 01/07/2024 | 23.400.000 | chưa kiểm chứng |
      | 30/06/2025 | 23.400.000 | chưa kiểm chứng |
      | 01/07/2025 | 23.400.000 | chưa kiểm chứng |
      | 30/06/2026 | 23.400.000 | chưa kiểm chứng |
      | 01/07/2026 | 25.300.000 | nguồn thứ cấp   |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2
  Kịch bản: Cơ quan bảo hiểm xã hội giải quyết trong 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 03/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @gd_no_ground
  Khung kịch bản: Đóng bảo hiểm xã hội bắt buộc từ 12 tháng thì có căn cứ hưởng
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 10/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | số tháng | trạng thái    |
      | 11       | chuyển hướng  |
      | 12       | chưa đến lượt |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85
  Kịch bản: Chết do tai nạn lao động thì không cần đủ 12 tháng đóng
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 10/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "chết do tai nạn lao động, bệnh nghề nghiệp"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "3"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì căn cứ hưởng là "trợ cấp mai táng (BHXH bắt buộc)"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d109 @l58_2014_d80
  Khung kịch bản: Đóng bảo hiểm xã hội tự nguyện từ 60 tháng
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày <ngày mất>, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì căn cứ hưởng là "trợ cấp mai táng (BHXH tự nguyện)"
    Và gia đình được nhận <tiền> đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | ngày mất   | tiền       |
      | 15/06/2025 | 23.400.000 |
      | 15/07/2025 | 23.400.000 |
      | 15/07/2026 | 25.300.000 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d109 @l41_2024_d85
  Khung kịch bản: Thời gian đóng bắt buộc và tự nguyện được cộng lại
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 15/07/2026, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<bắt buộc>"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "<tự nguyện>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì căn cứ hưởng là "<căn cứ>"

    Dữ liệu:
      | bắt buộc | tự nguyện | căn cứ                            |
      | 11       | 49        | trợ cấp mai táng (BHXH tự nguyện) |
      | 12       | 6         | trợ cấp mai táng (BHXH bắt buộc)  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @l41_2024_d109 @gd_no_ground
  Kịch bản: Cộng cả hai loại mới 59 tháng thì chưa có căn cứ hưởng
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 15/07/2026, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "11"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "48"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "mai táng phí" được chuyển hướng: "không có căn cứ hưởng trong nhóm liên thông; hỏi bộ phận một cửa cấp xã về hỗ trợ khác"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d109 @gd_no_ground
  Kịch bản: Nộp riêng: Cộng cả hai loại mới 59 tháng thì chưa có căn cứ hưởng
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 15/07/2026, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "11"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "48"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "mai táng phí" được chuyển hướng: "không có căn cứ hưởng mai táng phí; hỏi bộ phận một cửa cấp xã về hỗ trợ khác"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd131_2021_d122 @gd_district_days @pl02_2020_d6_k4
  Kịch bản: Hồ sơ người có công qua ba chặng: 5 ngày làm việc, 7 ngày làm việc, 12 ngày
    Biết gia đình làm khai tử cho "Bạch Thị Xuân", mất ngày 02/08/2026, cư trú tại "Phường Hải Châu"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 07/09/2026
    Và con số này là "giả định"
    Và ngày 17/08/2026 tính là "ngày làm việc thứ 5; hết phần này của thời hạn"
    Và ngày 25/08/2026 tính là "ngày làm việc thứ 7; hết phần này của thời hạn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4 @nd75_2021_d13_k1 @nd131_2021_d121_k2 @nd131_2021_d122_k1
  Khung kịch bản: Mức của người có công theo ngày chết, bằng mức của luật bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Bạch Thị Xuân", mất ngày <ngày mất>, cư trú tại "Phường Hải Châu"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp kèm "bản khai mẫu 12 (người có công)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận <tiền> đồng từ "Ngân sách nhà nước"
    Và con số này là "<mức>"
    Và gia đình được báo về khoản riêng: "trợ cấp một lần bằng 3 tháng trợ cấp hằng tháng"

    Dữ liệu:
      | ngày mất   | tiền       | mức             |
      | 30/06/2023 | 14.900.000 | chưa kiểm chứng |
      | 30/06/2026 | 23.400.000 | chưa kiểm chứng |
      | 01/07/2026 | 25.300.000 | nguồn thứ cấp   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt03_2020 @ttdb_2002307
  Kịch bản: Cựu chiến binh, khi không thuộc diện người có công hay bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Tôn Đức Thọ", mất ngày 05/08/2026, cư trú tại "Phường Thành Vinh"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp kèm "bản khai mẫu TT1 và hồ sơ cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận 25.300.000 đồng từ "Ngân sách nhà nước"
    Và con số này là "giả định"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd49_2015 @ttdb_1014359
  Kịch bản: Dân công hỏa tuyến, 12 ngày làm việc, mức chưa rõ
    Biết gia đình làm khai tử cho "Hồ Thị Tư", mất ngày 03/08/2026, cư trú tại "Xã Nam Đàn"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "dân công hỏa tuyến"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 05/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 21/08/2026
    Khi cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận một khoản chưa rõ mức từ "Ngân sách nhà nước"
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd320_bnv @ttdb_2002308
  Kịch bản: Thanh niên xung phong, không quy định thời hạn
    Biết gia đình làm khai tử cho "Đào Văn Kháng", mất ngày 03/08/2026, cư trú tại "Xã Nam Đàn"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "thanh niên xung phong thời kháng chiến chống Pháp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 05/08/2026
    Khi đến lượt "mai táng phí"
    Thì "mai táng phí" không quy định thời hạn giải quyết
    Khi cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận một khoản chưa rõ mức từ "Ngân sách nhà nước"
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd176_2025_d5 @nd76_2024 @nd335_2026_d4
  Khung kịch bản: Người hưởng trợ cấp hưu trí xã hội được 20 lần mức chuẩn
    Biết gia đình làm khai tử cho "Lâm Thị Út", mất ngày <ngày mất>, cư trú tại "Phường Cái Khế"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Và gia đình nộp kèm "tờ khai mẫu 02 (hưu trí xã hội)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Ngân sách cấp xã"
    Và con số này là "giả định"

    Dữ liệu:
      | ngày mất   | ngày nộp   | tiền       |
      | 30/06/2026 | 13/07/2026 | 10.000.000 |
      | 30/06/2026 | 24/08/2026 | 10.000.000 |
      | 01/07/2026 | 20/08/2026 | 10.000.000 |
      | 01/07/2026 | 21/08/2026 | 10.800.000 |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd176_2025_d5_k3 @nd176_2025_d5
  Kịch bản: Hưu trí xã hội do xã giải quyết trong ba ngày làm việc
    Biết gia đình làm khai tử cho "Lâm Thị Út", mất ngày 01/07/2026, cư trú tại "Phường Cái Khế"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Thì "UBND phường Cái Khế (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 16/07/2026
    Và giấy tờ còn thiếu của "mai táng phí" là "tờ khai mẫu 02 (hưu trí xã hội)"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @nd20_2021_d4 @nd76_2024 @nd335_2026_d4 @nd335_2026_d11
  Khung kịch bản: Người hưởng trợ giúp xã hội được 20 lần mức chuẩn của ngày chết
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày <ngày mất>, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Ngân sách cấp xã"
    Và con số này là "giả định"

    Dữ liệu:
      | ngày mất   | ngày nộp   | tiền       |
      | 30/06/2024 | 13/07/2026 | 7.200.000  |
      | 01/07/2024 | 13/07/2026 | 10.000.000 |
      | 01/07/2026 | 03/07/2026 | 10.000.000 |
      | 01/07/2026 | 20/08/2026 | 10.000.000 |
      | 01/07/2026 | 21/08/2026 | 10.800.000 |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd335_2026_d4 @nd335_2026_d11 @nd76_2024 @nd20_2021_d11 @nd176_2025_d5
  Khung kịch bản: Quyết định trước nghị định tính lùi thì theo mức biết lúc ấy, và báo mức theo nghị định
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 01/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<lời khai>"
    Và gia đình nộp kèm "<tờ khai>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì theo văn bản ban hành sau thì mức là 10.800.000 đồng
    Và con số này là "giả định"

    Dữ liệu:
      | lời khai                                             | tờ khai                                                                                   |
      | hưởng trợ giúp xã hội hằng tháng                     | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | tờ khai mẫu 02 (hưu trí xã hội)                                                           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd335_2026_d11 @gd_no_ground @nd335_2026_d4
  Khung kịch bản: Từ phiên bản 01/09/2026, căn cứ trợ giúp xã hội là Nghị định 335/2026
    Biết gia đình làm khai tử cho "Rơ Chăm H'Nga", mất ngày 07/09/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<lời khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/09/2026
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | lời khai                         | trạng thái    |
      | hưởng trợ giúp xã hội hằng tháng | chưa đến lượt |
      | con của người đơn thân nghèo     | chưa đến lượt |
      | không hưởng trợ giúp xã hội      | chuyển hướng  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd335_2026_d11 @gd_no_ground
  Khung kịch bản: Từ phiên bản 01/09/2026 vẫn hỗ trợ người từ 80 tuổi hưởng trợ cấp hằng tháng
    Biết gia đình làm khai tử cho "Lù Thị Sen", mất ngày 07/09/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/09/2026
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày sinh  | trạng thái    |
      | 07/09/1946 | chưa đến lượt |
      | 08/09/1946 | chuyển hướng  |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd335_2026_d11 @nd335_2026_d4
  Kịch bản: Theo Nghị định 335/2026 thì 20 lần mức chuẩn 540.000 đồng, số lần là giả định
    Biết gia đình làm khai tử cho "Rơ Chăm H'Nga", mất ngày 07/09/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/09/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận 10.800.000 đồng từ "Ngân sách cấp xã"
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11
  Kịch bản: Con của người đơn thân nghèo cũng được hỗ trợ
    Biết gia đình làm khai tử cho "Giàng A Tủa", mất ngày 05/07/2026, cư trú tại "Xã Vân Canh"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "con của người đơn thân nghèo"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì căn cứ hưởng là "hỗ trợ chi phí mai táng (trợ giúp xã hội)"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @gd_no_ground
  Khung kịch bản: Người từ 80 tuổi hưởng trợ cấp hằng tháng cũng được hỗ trợ
    Biết gia đình làm khai tử cho "Lù Thị Sen", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "<trợ cấp>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày sinh  | trợ cấp                                                         | trạng thái    |
      | 05/07/1946 | hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác | chưa đến lượt |
      | 06/07/1946 | hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác | chuyển hướng  |
      | 05/07/1946 | không hưởng trợ cấp hằng tháng nào khác                         | chuyển hướng  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_year_alone
  Khung kịch bản: Chỉ biết năm hoặc tháng, năm sinh thì tính tuổi từ ngày đầu
    Biết gia đình làm khai tử cho "Lù Thị Sen", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày sinh | trạng thái    |
      | 1946      | chưa đến lượt |
      | 1947      | chuyển hướng  |
      | 07/1946   | chưa đến lượt |
      | 08/1946   | chuyển hướng  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11
  Kịch bản: Không khai ngày sinh thì không bị chuyển hướng, người giải quyết tra dữ liệu dân cư
    Biết gia đình làm khai tử cho "Lù Thị Sen", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác"
    Và gia đình bỏ trống mục "ngày sinh người chết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì căn cứ hưởng là "hỗ trợ chi phí mai táng (trợ giúp xã hội)"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1001731 @nd20_2021_d11
  Kịch bản: Trợ giúp xã hội do xã giải quyết trong ba ngày làm việc
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 16/07/2026
    Và giấy tờ còn thiếu của "mai táng phí" là "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @nd131_2021 @nd131_2021_d122 @gd_district_days @qd863_bnv @tt03_2020 @ttdb_1014359 @ttdb_2002308 @nd176_2025_d5_k3 @ttdb_1001731 @l41_2024_d85
  Khung kịch bản: Mỗi căn cứ một cơ quan, một thời hạn
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Thì "<cơ quan>" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là <hạn>
    Và con số này là "<mức>"

    Dữ liệu:
      | căn cứ                                                | cơ quan                               | hạn        | mức             |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng    | BHXH cơ sở Phúc Lợi                   | 27/07/2026 | đã kiểm chứng   |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | Sở Nội vụ thành phố Hà Nội            | 10/08/2026 | giả định        |
      | cựu chiến binh                                        | Sở Nội vụ thành phố Hà Nội            | chưa rõ    | chưa kiểm chứng |
      | dân công hỏa tuyến                                    | Sở Nội vụ thành phố Hà Nội            | 29/07/2026 | đã kiểm chứng   |
      | thanh niên xung phong thời kháng chiến chống Pháp     | Sở Nội vụ thành phố Hà Nội            | chưa rõ    | đã kiểm chứng   |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | UBND phường Kim Liên (bảo trợ xã hội) | 16/07/2026 | đã kiểm chứng   |
      | hưởng trợ giúp xã hội hằng tháng                      | UBND phường Kim Liên (bảo trợ xã hội) | 16/07/2026 | đã kiểm chứng   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @nd176_2025_d5 @nd131_2021_d122_k1 @ttdb_2002307
  Khung kịch bản: Mỗi căn cứ một tờ khai
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì giấy tờ còn thiếu của "mai táng phí" là "<tờ khai>"

    Dữ liệu:
      | căn cứ                                                | tờ khai                                                 |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | bản khai mẫu 12 (người có công)             |
      | cựu chiến binh                                        | bản khai mẫu TT1 và hồ sơ cựu chiến binh                |
      | hưởng trợ giúp xã hội hằng tháng                      | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp        |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @nd176_2025_d5 @nd131_2021_d122_k1 @ttdb_2002307
  Khung kịch bản: Mỗi căn cứ một tờ khai (có hưu trí xã hội)
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì giấy tờ còn thiếu của "mai táng phí" là "<tờ khai>"

    Dữ liệu:
      | căn cứ                                                | tờ khai                                                 |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | tờ khai mẫu 02 (hưu trí xã hội)                         |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @pl02_2020_d6_k4 @nd20_2021_d11_k2 @tt03_2020 @qd49_2015 @qd320_bnv @gd_ground_precedence
  Khung kịch bản: Có hai căn cứ thì bảo hiểm xã hội trước, rồi mức cao nhất; mức chưa rõ xét sau
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<một>"
    Và gia đình khai "<hai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì căn cứ hưởng là "<căn cứ>"

    Dữ liệu:
      | một                                                   | hai                                                   | căn cứ                                     |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng    | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | trợ cấp mai táng (BHXH bắt buộc)           |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | cựu chiến binh                                        | mai táng phí (người có công)               |
      | cựu chiến binh                                        | dân công hỏa tuyến                                    | mai táng phí (cựu chiến binh)              |
      | dân công hỏa tuyến                                    | hưởng trợ giúp xã hội hằng tháng                      | hỗ trợ chi phí mai táng (trợ giúp xã hội)  |
      | thanh niên xung phong thời kháng chiến chống Pháp     | hưởng trợ giúp xã hội hằng tháng                      | hỗ trợ chi phí mai táng (trợ giúp xã hội)  |
      | hưởng trợ giúp xã hội hằng tháng                      | cựu chiến binh                                        | mai táng phí (cựu chiến binh)              |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @pl02_2020_d6_k4 @nd20_2021_d11_k2 @tt03_2020 @qd49_2015 @qd320_bnv @gd_ground_precedence
  Khung kịch bản: Có hai căn cứ thì bảo hiểm xã hội trước, rồi mức cao nhất; mức chưa rõ xét sau (có hưu trí xã hội)
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<một>"
    Và gia đình khai "<hai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì căn cứ hưởng là "<căn cứ>"

    Dữ liệu:
      | một                                                   | hai                                                   | căn cứ                                     |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | hưởng trợ giúp xã hội hằng tháng                      | hỗ trợ chi phí mai táng (hưu trí xã hội)   |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | mai táng phí (người có công)               |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4 @nd20_2021_d11_k2 @gd_ground_precedence @tt03_2020 @nd176_2025_d5 @nd131_2021_d121_k2
  Khung kịch bản: Bằng mức hoặc chưa rõ mức thì được nói cả hai văn bản
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<một>"
    Và gia đình khai "<hai>"
    Và gia đình nộp kèm "<tờ khai>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì căn cứ hưởng là "<căn cứ>"
    Và bên cạnh đó "<căn cứ kia>" là "<bên cạnh>"

    Dữ liệu:
      | một                                                   | hai                              | tờ khai                                                                                   | căn cứ                                    | căn cứ kia                                | bên cạnh    |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | cựu chiến binh                   | bản khai mẫu 12 (người có công)                                                           | mai táng phí (người có công)              | mai táng phí (cựu chiến binh)             | bằng mức    |
      | dân công hỏa tuyến                                    | hưởng trợ giúp xã hội hằng tháng | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | hỗ trợ chi phí mai táng (trợ giúp xã hội) | mai táng phí (dân công hỏa tuyến)         | chưa rõ mức |
      | thanh niên xung phong thời kháng chiến chống Pháp     | hưởng trợ giúp xã hội hằng tháng | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | hỗ trợ chi phí mai táng (trợ giúp xã hội) | mai táng phí (thanh niên xung phong)         | chưa rõ mức |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4 @nd20_2021_d11_k2 @gd_ground_precedence @tt03_2020 @nd176_2025_d5
  Khung kịch bản: Bằng mức hoặc chưa rõ mức thì được nói cả hai văn bản (có hưu trí xã hội)
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<một>"
    Và gia đình khai "<hai>"
    Và gia đình nộp kèm "<tờ khai>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì căn cứ hưởng là "<căn cứ>"
    Và bên cạnh đó "<căn cứ kia>" là "<bên cạnh>"

    Dữ liệu:
      | một                                                   | hai                              | tờ khai                                                                                   | căn cứ                                    | căn cứ kia                                | bên cạnh    |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội  | hưởng trợ giúp xã hội hằng tháng | tờ khai mẫu 02 (hưu trí xã hội)                                                           | hỗ trợ chi phí mai táng (hưu trí xã hội)  | hỗ trợ chi phí mai táng (trợ giúp xã hội) | bằng mức    |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Không đủ điều kiện hưởng thì bị từ chối, khai tử và xóa thường trú vẫn xong
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 10/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "mai táng phí" vì "không đủ điều kiện hưởng"
    Và cơ quan giải quyết xong "xóa đăng ký thường trú"
    Thì "mai táng phí" ở trạng thái "bị từ chối"
    Và hồ sơ kết thúc

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @qd976_bhxh
  Kịch bản: Người tại ngũ đóng bảo hiểm qua đơn vị thì BHXH của lực lượng vũ trang giải quyết
    Biết gia đình làm khai tử cho "Đinh Quốc Việt", mất ngày 06/07/2026, cư trú tại "Phường Quy Nhơn"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" được chuyển hướng: "BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv
  Kịch bản: Người còn đang đi làm thì đơn vị sử dụng lao động nộp hồ sơ
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" được chuyển hướng: "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)"
    Và "trợ cấp tuất" ở trạng thái "chuyển hướng"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @qd863_bnv @nd63_2024_d2 @gd_no_ground @l58_2014
  Khung kịch bản: Đi làm chưa đủ 12 tháng thì không có gì để đơn vị nộp, không ai bị chỉ đến đơn vị
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" được chuyển hướng: "<mai táng phí>"
    Và "trợ cấp tuất" được chuyển hướng: "<trợ cấp tuất>"

    Dữ liệu:
      | số tháng | mai táng phí                                                                           | trợ cấp tuất                                                                            |
      | 11       | không có căn cứ hưởng trong nhóm liên thông; hỏi bộ phận một cửa cấp xã về hỗ trợ khác | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất |
      | 12       | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177) | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)  |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @gd_no_ground @l58_2014
  Khung kịch bản: Nộp riêng: Đi làm chưa đủ 12 tháng thì không có gì để đơn vị nộp, không ai bị chỉ đến đơn vị
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "mai táng phí" được chuyển hướng: "<mai táng phí>"
    Và "trợ cấp tuất" được chuyển hướng: "<trợ cấp tuất>"

    Dữ liệu:
      | số tháng | mai táng phí                                                                           | trợ cấp tuất                                                                            |
      | 11       | không có căn cứ hưởng mai táng phí; hỏi bộ phận một cửa cấp xã về hỗ trợ khác          | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất |
      | 12       | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177) | người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2
  Kịch bản: Đi làm mà không biết số tháng đóng thì không ai bị chỉ đến đơn vị trước khi bảo hiểm xã hội tra cứu
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Thì "BHXH cơ sở Hải Vân" giải quyết "mai táng phí"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2 @pl02_2020_d6_k4 @tt03_2020 @nd20_2021_d11_k2 @gd_ground_precedence
  Khung kịch bản: Còn đi làm hay tại ngũ chỉ bỏ căn cứ bảo hiểm xã hội, các căn cứ khác vẫn được hưởng
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<cảnh>"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Và gia đình khai "<căn cứ khác>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì căn cứ hưởng là "<căn cứ>"
    Và "mai táng phí" ở trạng thái "chưa đến lượt"

    Dữ liệu:
      | cảnh                                  | số tháng | căn cứ khác                                           | căn cứ                                    |
      | đang đi làm, đóng BHXH qua đơn vị     | 5        | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | mai táng phí (người có công)              |
      | đang đi làm, đóng BHXH qua đơn vị     | 84       | cựu chiến binh                                        | mai táng phí (cựu chiến binh)             |
      | đang đi làm, đóng BHXH qua đơn vị     | 5        | hưởng trợ giúp xã hội hằng tháng                      | hỗ trợ chi phí mai táng (trợ giúp xã hội) |
      | đang phục vụ trong lực lượng vũ trang | 5        | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | mai táng phí (người có công)              |
      | đang phục vụ trong lực lượng vũ trang | 84       | con của người đơn thân nghèo                          | hỗ trợ chi phí mai táng (trợ giúp xã hội) |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @pl02_2020_d6_k4 @gd_ground_precedence @nd131_2021_d121_k2
  Kịch bản: Người đi làm đủ 12 tháng mà có công thì được nói còn căn cứ do đơn vị nộp, chỉ hưởng một khoản
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp kèm "bản khai mẫu 12 (người có công)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì bên cạnh đó "trợ cấp mai táng (BHXH, đơn vị nộp hồ sơ)" là "giải quyết ngoài nhóm"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4
  Kịch bản: Cơ quan chi trả thấy bảo hiểm xã hội đã trả ở nơi khác thì từ chối
    Biết gia đình làm khai tử cho "Vương Thị Hiền", mất ngày 06/07/2026, cư trú tại "Phường Hòa Cường"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan từ chối "mai táng phí" vì "thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản"
    Thì "mai táng phí" ở trạng thái "bị từ chối"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @nd118_2025
  Kịch bản: Chưa có giấy tờ của căn cứ thì không duyệt được mai táng phí
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì không thực hiện được vì "còn thiếu: tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04)"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @nd118_2025
  Kịch bản: Bổ sung giấy tờ của căn cứ rồi thì duyệt được mai táng phí
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan yêu cầu bổ sung "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp" cho "mai táng phí"
    Và gia đình bổ sung "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp" cho "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì "mai táng phí" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Quyết định mai táng phí phải ghi cách chi trả
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí", ghi:
      | cách chi trả | tiền giấy |
    Thì không thực hiện được vì "tài khoản, tại cơ quan chi trả hoặc bưu chính"
    Khi cơ quan giải quyết xong "mai táng phí", ghi:
      | cách chi trả | bưu chính |
    Thì "quyết định mai táng phí" ghi "cách chi trả" là "bưu chính"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @l58_2014_d66
  Kịch bản: Người mất năm 2020, nay mới đăng ký, được 10 lần mức lúc ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/05/2020, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận 14.900.000 đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "mai táng phí":
      | giấy tờ                                                                                   | từ            | khi                                        |
      | trích lục khai tử điện tử                                                                 | thủ tục trước | mọi trường hợp                             |
      | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | người dân     | căn cứ hưởng mai táng phí: trợ giúp xã hội |
      | tờ khai mẫu 02 (hưu trí xã hội)                                                           | người dân     | căn cứ hưởng mai táng phí: hưu trí xã hội  |
      | bản khai mẫu 12 (người có công)                                               | người dân     | căn cứ hưởng mai táng phí: người có công   |
      | bản khai mẫu TT1 và hồ sơ cựu chiến binh                                                  | người dân     | căn cứ hưởng mai táng phí: cựu chiến binh  |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @l41_2024_d109
  Kịch bản: Trợ cấp mai táng của bảo hiểm tự nguyện cũng do bảo hiểm xã hội giải quyết
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 03/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025
  @nd161_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (từ 15/06/2023)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "mai táng phí":
      | giấy tờ                                                                                   | từ            | khi                                        |
      | trích lục khai tử điện tử                                                                 | thủ tục trước | mọi trường hợp                             |
      | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | người dân     | căn cứ hưởng mai táng phí: trợ giúp xã hội |
      | bản khai mẫu 12 (người có công)                                                           | người dân     | căn cứ hưởng mai táng phí: người có công   |
      | bản khai mẫu TT1 và hồ sơ cựu chiến binh                                                  | người dân     | căn cứ hưởng mai táng phí: cựu chiến binh  |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @l60_2014_d13 @nd161_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (nộp riêng, đến 30/06/2025)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "mai táng phí":
      | giấy tờ                                                                                   | từ            | khi                                        |
      | bản sao trích lục khai tử, gia đình mang đến                                              | thủ tục trước | mọi trường hợp                             |
      | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | người dân     | căn cứ hưởng mai táng phí: trợ giúp xã hội |
      | bản khai mẫu 12 (người có công)                                                           | người dân     | căn cứ hưởng mai táng phí: người có công   |
      | bản khai mẫu TT1 và hồ sơ cựu chiến binh                                                  | người dân     | căn cứ hưởng mai táng phí: cựu chiến binh  |

  @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_lienthong
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (nộp riêng)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "mai táng phí":
      | giấy tờ                                                                                   | từ            | khi                                        |
      | bản sao trích lục khai tử, gia đình mang đến                                              | thủ tục trước | mọi trường hợp                             |
      | tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp | người dân     | căn cứ hưởng mai táng phí: trợ giúp xã hội |
      | tờ khai mẫu 02 (hưu trí xã hội)                                                           | người dân     | căn cứ hưởng mai táng phí: hưu trí xã hội  |
      | bản khai mẫu 12 (người có công)                                                           | người dân     | căn cứ hưởng mai táng phí: người có công   |
      | bản khai mẫu TT1 và hồ sơ cựu chiến binh                                                  | người dân     | căn cứ hưởng mai táng phí: cựu chiến binh  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @qd49_2015 @ttdb_1004222
  Kịch bản: Khi còn cấp huyện, thời hạn mai táng phí của dân công hỏa tuyến là chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "dân công hỏa tuyến"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là chưa rõ
    Và con số này là "chưa kiểm chứng"
    Và "mai táng phí" có quy định thời hạn giải quyết
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt03_2020
  Kịch bản: Mai táng phí của cựu chiến binh có quy định thời hạn, dài bao nhiêu thì chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là chưa rõ
    Và con số này là "chưa kiểm chứng"
    Và "mai táng phí" có quy định thời hạn giải quyết
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd976_bhxh
  Kịch bản: Người hưởng lương hưu đã thôi làm việc thì không có căn cứ nào khác ngoài bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì bên cạnh đó không có căn cứ nào khác

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @ttdb_2002307 @gd_day_of_death @nd131_2021_d122_k4
  Kịch bản: Khi còn cấp huyện, mai táng phí của cựu chiến binh qua xã 5, huyện 10, sở 10 ngày
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 14/09/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd131_2021_d122 @nd131_2021_d121_k1
  Kịch bản: Khi còn cấp huyện, mai táng phí của người có công qua xã 5, huyện 7 ngày làm việc, sở 12 ngày
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 16/09/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd20_2021_d11 @nd20_2021_d11_k4 @nd76_2024
  Kịch bản: Khi còn cấp huyện, trợ giúp xã hội do ngân sách nhà nước chi trả, xã 2 ngày rồi huyện 3 ngày
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 22/08/2026
    Khi cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận 10.000.000 đồng từ "Ngân sách nhà nước"
    Và con số này là "giả định"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @bhxh_2025
  Khung kịch bản: Chưa biết đóng bao lâu hay có tại ngũ không thì bảo hiểm xã hội giải quyết, cũng trong 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình <một>
    Và gia đình khai "<hai>" là "không biết"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 28/08/2026

    Dữ liệu:
      | một                                      | hai                                   |
      | khai "đang đi làm, đóng BHXH qua đơn vị" | số tháng đóng BHXH bắt buộc           |
      | khai "không còn đi làm"                  | đang phục vụ trong lực lượng vũ trang |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd131_2021_d122 @gd_district_days @nd131_2021_d121_k1 @qd1136_bnv
  Kịch bản: Phần cuối của thời hạn người có công là 12 ngày, kể cả thứ bảy, chủ nhật
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 12/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 08/09/2026
    Và con số này là "giả định"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd176_2025_d5_k3 @ttdb_1001731 @ttdb_2002308
  Khung kịch bản: Ba ngày làm việc của xã không tính thứ bảy, chủ nhật
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 13/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 18/08/2026

    Dữ liệu:
      | căn cứ                                               |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội |
      | hưởng trợ giúp xã hội hằng tháng                     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @l41_2024_d109 @gd_ground_precedence
  Kịch bản: Đủ cả thời gian bắt buộc và tự nguyện thì hưởng theo bắt buộc, được nói cả căn cứ tự nguyện bằng mức
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "12"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì căn cứ hưởng là "trợ cấp mai táng (BHXH bắt buộc)"
    Và bên cạnh đó "trợ cấp mai táng (BHXH tự nguyện)" là "bằng mức"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd20_2021_d11_k2 @gd_ground_precedence
  Kịch bản: Căn cứ do đơn vị nộp xét sau mọi căn cứ trả ở đây, dù mức cao hơn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì căn cứ hưởng là "hỗ trợ chi phí mai táng (trợ giúp xã hội)"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv @nd63_2024_d2 @l58_2014
  Khung kịch bản: Đang đi làm mà có bất cứ quyền lợi bảo hiểm xã hội nào thì đơn vị nộp hồ sơ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình <quyền lợi>
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "mai táng phí" được chuyển hướng: "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)"

    Dữ liệu:
      | quyền lợi                                                                |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |
      | khai "chết do tai nạn lao động, bệnh nghề nghiệp"                        |
      | khai "số tháng đóng BHXH bắt buộc" là "12"                               |
      | khai "số tháng đóng BHXH tự nguyện" là "60"                              |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2 @qd863_bnv
  Kịch bản: Tại ngũ mà đóng đủ thời gian qua đơn vị thì mai táng phí do BHXH của lực lượng vũ trang giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "mai táng phí" được chuyển hướng: "BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu xong mà nơi ấy chi trả thì việc vẫn ở người đang giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "mai táng phí" ở trạng thái "đang xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_forwarded
  Khung kịch bản: Tra cứu thấy cơ quan khác chi trả thì việc vào hàng chờ của cơ quan ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "<nơi tra cứu>", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "mai táng phí" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | nơi tra cứu  |
      | mai táng phí |
      | trợ cấp tuất |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd131_2021_d122_k4 @qd976_bhxh @nd20_2021_d11_k4 @l58_2014_d66
  Khung kịch bản: Khi còn cấp huyện, mỗi căn cứ do một cơ quan giải quyết mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "<cơ quan>" giải quyết "mai táng phí"

    Dữ liệu:
      | căn cứ                                                            | cơ quan                                              |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | BHXH quận Ba Đình                                    |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | Sở Lao động - Thương binh và Xã hội thành phố Hà Nội |
      | cựu chiến binh                                                    | Sở Lao động - Thương binh và Xã hội thành phố Hà Nội |
      | dân công hỏa tuyến                                                | Sở Lao động - Thương binh và Xã hội thành phố Hà Nội |
      | thanh niên xung phong thời kháng chiến chống Pháp                 | Sở Lao động - Thương binh và Xã hội thành phố Hà Nội |
      | hưởng trợ giúp xã hội hằng tháng                                  | UBND quận Ba Đình (bảo trợ xã hội)                   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025
  @qd3504_bhxh
  Khung kịch bản: Khi còn cấp huyện, bảo hiểm xã hội cũng giải quyết mai táng phí trong 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình <quyền lợi>
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "BHXH quận Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 29/08/2024
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | quyền lợi                                                                |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |
      | khai "số tháng đóng BHXH tự nguyện" là "60"                              |
      | khai "đang phục vụ trong lực lượng vũ trang" là "không biết"             |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @gd_insurance_days
  Khung kịch bản: Nộp riêng khi còn cấp huyện, bảo hiểm xã hội cũng giải quyết mai táng phí trong 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình <quyền lợi>
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "BHXH quận Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 29/08/2024
    Và con số này là "giả định"

    Dữ liệu:
      | quyền lợi                                                                |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |
      | khai "số tháng đóng BHXH tự nguyện" là "60"                              |
      | khai "đang phục vụ trong lực lượng vũ trang" là "không biết"             |
  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025
  @qd3504_bhxh
  Kịch bản: Khi còn cấp huyện, đi làm mà chưa biết số tháng đóng thì bảo hiểm xã hội giải quyết, cũng 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "BHXH quận Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 29/08/2024
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @gd_insurance_days
  Kịch bản: Nộp riêng khi còn cấp huyện, đi làm mà chưa biết số tháng đóng thì bảo hiểm xã hội giải quyết, cũng 10 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "BHXH quận Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 29/08/2024
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd131_2021_d122 @ttdb_2002307 @nd20_2021_d11_k4 @gd_insurance_days
  Khung kịch bản: Khi còn cấp huyện, thời hạn nhiều chặng: chặng sau tính từ ngày hết chặng trước
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là <hạn>

    Dữ liệu:
      | căn cứ                                                | ngày nộp   | hạn        |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | 12/08/2024 | 09/09/2024 |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | 15/08/2024 | 16/09/2024 |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng | 21/08/2024 | 23/09/2024 |
      | cựu chiến binh                                        | 12/08/2024 | 09/09/2024 |
      | cựu chiến binh                                        | 14/08/2024 | 09/09/2024 |
      | cựu chiến binh                                        | 16/08/2024 | 16/09/2024 |
      | cựu chiến binh                                        | 22/08/2024 | 16/09/2024 |
      | cựu chiến binh                                        | 27/08/2024 | 26/09/2024 |
      | hưởng trợ giúp xã hội hằng tháng                      | 12/08/2024 | 19/08/2024 |
      | hưởng trợ giúp xã hội hằng tháng                      | 15/08/2024 | 22/08/2024 |
      | hưởng trợ giúp xã hội hằng tháng                      | 16/08/2024 | 23/08/2024 |
      | hưởng trợ giúp xã hội hằng tháng                      | 21/08/2024 | 28/08/2024 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_2002308
  Kịch bản: Khi còn cấp huyện cũng không quy định thời hạn mai táng phí của thanh niên xung phong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "thanh niên xung phong thời kháng chiến chống Pháp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "mai táng phí" không quy định thời hạn giải quyết

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd49_2015 @ttdb_2002308 @qd320_bnv
  Khung kịch bản: Dân công hỏa tuyến, thanh niên xung phong do ngân sách nhà nước chi trả, mức chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận một khoản chưa rõ mức từ "Ngân sách nhà nước"
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | căn cứ                                            |
      | dân công hỏa tuyến                                |
      | thanh niên xung phong thời kháng chiến chống Pháp |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd75_2021_d13_k1
  Khung kịch bản: Người có công mất từ 15/02/2022 thì mức đã biết, trước ngày ấy chưa rõ, khoản riêng vẫn được báo
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp kèm "bản khai mẫu 12 (người có công)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> từ "Ngân sách nhà nước"
    Và con số này là "<mức>"

    Dữ liệu:
      | ngày mất   | tiền                  | mức             |
      | 14/02/2022 | một khoản chưa rõ mức | chưa kiểm chứng |
      | 15/02/2022 | 14.900.000 đồng       | chưa kiểm chứng |
      | 30/06/2023 | 14.900.000 đồng       | chưa kiểm chứng |
      | 15/07/2026 | 25.300.000 đồng       | nguồn thứ cấp   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l58_2014_d66
  Khung kịch bản: Mai táng phí của người có lương hưu do Quỹ bảo hiểm xã hội chi trả, mức theo tháng chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | ngày mất   | tiền       |
      | 01/05/2020 | 14.900.000 |
      | 30/06/2023 | 14.900.000 |
      | 30/06/2025 | 23.400.000 |
      | 01/07/2025 | 23.400.000 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l58_2014_d80
  Khung kịch bản: Mai táng phí của người có bảo hiểm tự nguyện do Quỹ bảo hiểm xã hội chi trả, mức theo tháng chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | ngày mất   | tiền       |
      | 30/06/2023 | 14.900.000 |
      | 15/06/2025 | 23.400.000 |
      | 01/07/2025 | 23.400.000 |
      | 15/07/2026 | 25.300.000 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd20_2021_d11_k4 @nd76_2024 @nd335_2026_d4
  Khung kịch bản: Khi còn cấp huyện, người hưởng trợ giúp xã hội cũng được 20 lần mức chuẩn của ngày chết
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì gia đình được nhận <tiền> đồng từ "Ngân sách nhà nước"
    Và con số này là "giả định"

    Dữ liệu:
      | ngày mất   | tiền       |
      | 30/06/2024 | 7.200.000  |
      | 01/07/2024 | 10.000.000 |
      | 01/07/2026 | 10.800.000 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd49_2015 @gd_ground_precedence
  Khung kịch bản: Căn cứ chưa rõ mức được nói bên cạnh căn cứ trợ giúp xã hội đã trả
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí"
    Thì bên cạnh đó "<căn cứ kia>" là "chưa rõ mức"

    Dữ liệu:
      | căn cứ                                            | căn cứ kia                           |
      | dân công hỏa tuyến                                | mai táng phí (dân công hỏa tuyến)    |
      | thanh niên xung phong thời kháng chiến chống Pháp | mai táng phí (thanh niên xung phong) |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd863_bnv
  Kịch bản: Phải xác minh việc chết cũng không đổi thời hạn mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 03/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025
  @qd3504_bhxh
  Kịch bản: Khi còn cấp huyện, phải xác minh việc chết cũng không đổi thời hạn mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 03/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @gd_insurance_days
  Kịch bản: Nộp riêng khi còn cấp huyện, phải xác minh việc chết cũng không đổi thời hạn mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 03/08/2026
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Thường trú ở xã khác thì mai táng phí vẫn do nơi cư trú cuối cùng giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình khai:
      | loại cư trú               | tạm trú         |
      | xã nơi đăng ký thường trú | Phường Hải Châu |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không phải xóa thường trú thì mai táng phí vẫn được giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình <điều>
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "xóa đăng ký thường trú" ở trạng thái "chuyển hướng"
    Và "mai táng phí" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | điều                                          |
      | khai "quốc tịch" là "Canada"                  |
      | khai "người chết không có đăng ký thường trú" |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng thì mai táng phí cũng chờ trích lục khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì "mai táng phí" ở trạng thái "chưa đến lượt"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Không có căn cứ hưởng nào thì mai táng phí chỉ từ chối được vì lẽ ấy
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì không thực hiện được vì "từ chối vì không đủ điều kiện hưởng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4
  Kịch bản: Nơi khác chi trả thì mai táng phí chỉ từ chối được vì lẽ ấy
    Biết gia đình làm khai tử cho "Ngô Văn Quý", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "đang phục vụ trong lực lượng vũ trang"
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì không thực hiện được vì "từ chối vì thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản"
