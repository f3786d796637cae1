# language: vi
Tính năng: Cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi
  Cơ quan bảo hiểm xã hội cấp thẻ ngay khi có giấy khai sinh, không chờ đăng ký thường trú.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Thẻ được cấp trong hai ngày làm việc kể từ khi có giấy khai sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 19/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Công an và bảo hiểm xã hội làm song song
    Biết gia đình làm khai sinh cho cháu "Hà Quỳnh Chi", sinh ngày 02/08/2026, tại "Phường Hoàn Kiếm"
    Và gia đình nộp hồ sơ lúc 10:00 ngày 11/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai sinh      | đã có kết quả |
      | đăng ký thường trú     | chờ xử lý     |
      | cấp thẻ bảo hiểm y tế | đã có kết quả |
    Và hồ sơ chưa kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt_d16_k3
  Khung kịch bản: Thẻ có giá trị đến khi trẻ đủ 72 tháng, hoặc đến 30/09 của năm đó nếu muộn hơn
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày <ngày sinh>, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì "thẻ bảo hiểm y tế" có giá trị đến hết ngày <giá trị>
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | ngày sinh  | ngày nộp   | giá trị    |
      | 20/11/2025 | 01/12/2025 | 20/11/2031 |
      | 05/08/2026 | 12/08/2026 | 30/09/2032 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d8 @gd_slips @gd_refused_card
  Kịch bản: Trẻ đã có thẻ thì bị từ chối
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "trẻ đã có thẻ BHYT"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"
    Và "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Thẻ ghi mã số bảo hiểm xã hội của trẻ
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế", ghi:
      | mã số BHXH | 4826001234 |
    Thì "thẻ bảo hiểm y tế" ghi "mã số BHXH" là "4826001234"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt
  Kịch bản: Thẻ của trẻ không mất tiền
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Thì lệ phí "thẻ BHYT" là 0 đồng
    Và con số này là "chưa kiểm chứng"

  @pb_01_09_2026
  @nd301_2026
  Kịch bản: Từ ngày 01/09/2026, thẻ được cấp trong tối đa hai ngày
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "BHXH cơ sở Bích Hào" giải quyết "cấp thẻ bảo hiểm y tế"
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 09/09/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt_d16_k3 @gd_age_at_submission @gd_redirect
  Khung kịch bản: Thẻ của trẻ dưới 6 tuổi, tính đến ngày nộp hồ sơ
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày sinh  | trạng thái    |
      | 11/08/2020 | chưa đến lượt |
      | 10/08/2020 | chuyển hướng  |
      | 05/03/2017 | chuyển hướng  |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt_d16_k3
  Kịch bản: Trẻ đủ 6 tuổi thì tham gia bảo hiểm y tế theo trường học hoặc hộ gia đình
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 10/08/2020, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "cấp thẻ bảo hiểm y tế" được chuyển hướng: "trẻ từ đủ 6 tuổi không cấp thẻ BHYT của trẻ dưới 6 tuổi: tham gia BHYT theo trường học hoặc hộ gia đình, tại trường hoặc cơ quan bảo hiểm xã hội"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt_d16_k3 @gd_slips
  Kịch bản: Trẻ đủ 6 tuổi trước khi cấp thì thẻ đã hết giá trị, chỉ có thể từ chối
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 12/11/2020, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 11/11/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 09:00 ngày 13/11/2026
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì không thực hiện được vì "chỉ có giá trị đến hết ngày 12/11/2026"
    Khi cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "trẻ đã đủ 6 tuổi"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "cấp thẻ bảo hiểm y tế":
      | giấy tờ                | từ            | khi            |
      | giấy khai sinh điện tử | thủ tục trước | mọi trường hợp |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (từ 01/07/2023)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "cấp thẻ bảo hiểm y tế":
      | giấy tờ                | từ            | khi            |
      | giấy khai sinh điện tử | thủ tục trước | mọi trường hợp |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d13
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (nộp riêng)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "cấp thẻ bảo hiểm y tế":
      | giấy tờ                                   | từ            | khi            |
      | bản sao giấy khai sinh, gia đình mang đến | thủ tục trước | mọi trường hợp |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thường trú ở xã khác nơi khai sinh thì cơ quan bảo hiểm xã hội của xã ấy cấp thẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "xã đăng ký thường trú" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "BHXH cơ sở Hải Vân" giải quyết "cấp thẻ bảo hiểm y tế"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Không khai xã đăng ký thường trú thì cơ quan bảo hiểm xã hội của nơi khai sinh cấp thẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình bỏ trống mục "xã đăng ký thường trú"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"

  @pb_01_09_2026
  Kịch bản: Hai ngày làm việc cấp thẻ không tính thứ bảy, chủ nhật, theo Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 18/08/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Hai ngày làm việc cấp thẻ không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 18/08/2026

  @pb_01_07_2023
  Kịch bản: Ngày làm việc để chuyển trả việc cấp thẻ không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan chuyển trả "cấp thẻ bảo hiểm y tế" để sửa kết quả trước, lý do "sai ngày sinh"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 17/08/2026

  @pb_01_07_2023
  @gd_refused_card
  Kịch bản: Ngày làm việc để từ chối cấp thẻ không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "trẻ đã có thẻ BHYT"
    Thì việc vừa làm ở "cấp thẻ bảo hiểm y tế" phải xong trước 17:00 ngày 17/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Huyện đăng ký khai sinh có yếu tố nước ngoài, thẻ vẫn do bảo hiểm xã hội cấp huyện cấp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2024, tại "Phường Trúc Bạch"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/08/2024
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "BHXH quận Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Phải xác minh nơi thường trú thì bổ sung xong, hạn thẻ vẫn hai ngày
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Lê Văn Thuận            |
      | số định danh chủ hộ    | 040055002217            |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Và cơ quan xác minh "đăng ký thường trú"
    Và gia đình bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 09/09/2026

  @pb_01_09_2026
  @nd301_2026
  Kịch bản: Từ ngày 01/09/2026, phải xác minh nơi thường trú thì bổ sung xong, hạn thẻ vẫn hai ngày
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Lê Văn Thuận            |
      | số định danh chủ hộ    | 040055002217            |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Và cơ quan xác minh "đăng ký thường trú"
    Và gia đình bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 09/09/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Không đăng ký thường trú được thì thẻ vẫn được cấp
    Biết gia đình làm khai sinh cho cháu "Kim Emma", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình khai "<mục>" là "<giá trị>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                    | giá trị                                                 |
      | nơi đăng ký thường trú | nơi gia đình chỉ đăng ký tạm trú                        |
      | nơi đăng ký thường trú | nơi ở hiện tại, cha mẹ không có nơi thường trú, tạm trú |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Trẻ mang quốc tịch nước ngoài vẫn được cấp thẻ
    Biết gia đình làm khai sinh cho cháu "Kim Emma", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Mã số BHXH thiếu chữ số thì thẻ chưa được trả
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế", ghi:
      | mã số BHXH | 012600123 |
    Thì không thực hiện được vì "10 chữ số"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt
  Kịch bản: Thẻ của trẻ bị bỏ rơi cũng không mất tiền
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ       | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | nơi phát hiện trẻ     | cổng chùa Một Cột              |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Thì lệ phí "thẻ BHYT" là 0 đồng
    Và con số này là "chưa kiểm chứng"
