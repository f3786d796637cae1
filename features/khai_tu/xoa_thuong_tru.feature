# language: vi
Tính năng: Xóa đăng ký thường trú của người chết
  Công an cấp xã xóa khi có trích lục khai tử điện tử; gia đình không phải khai lại.

  @pb_theo_ngay_nop
  @nd63_2024 @nd154_2024_d9
  Kịch bản: Đến hết ngày 14/03/2026 thì năm ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Thị Lựu", mất ngày 10/03/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/03/2026
    Khi đến 09:00 ngày 16/03/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 01/07/2025
    Và hạn giải quyết "xóa đăng ký thường trú" là 23/03/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_theo_ngay_nop
  @nd63_2024 @nd58_2026
  Kịch bản: Từ ngày 15/03/2026 thì một ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Thị Lựu", mất ngày 10/03/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/03/2026
    Khi đến 09:00 ngày 16/03/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 15/03/2026
    Và "Công an phường Ngọc Hà" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 17/03/2026

  @pb_theo_ngay_nop
  @nd58_2026 @nd63_2024_d8
  Kịch bản: Từ ngày 01/09/2026 vẫn là một ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/09/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 08/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì quy trình áp dụng có hiệu lực từ 01/09/2026
    Và hạn giải quyết "xóa đăng ký thường trú" là 09/09/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd154_2024_d9 @tt66_2023 @gd_refused_removal
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

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd58_2026 @gd_refused_removal
  Kịch bản: Dữ liệu không khớp thì từ chối xóa, theo quy trình mới
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "xóa đăng ký thường trú" vì "dữ liệu không khớp người chết"
    Thì "xóa đăng ký thường trú" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd154_2024 @nd63_2024_d2 @l41_2024_d85 @l58_2014_d66
  Kịch bản: Người đang tại ngũ thì đơn vị đề nghị xóa
    Biết gia đình làm khai tử cho "Đinh Quốc Việt", mất ngày 12/08/2026, cư trú tại "Phường Quy Nhơn"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "đơn vị của người chết đề nghị công an xóa đăng ký thường trú"
    Và "mai táng phí" được chuyển hướng: "BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì hồ sơ kết thúc

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_no_permanent_residence @nd154_2024
  Kịch bản: Không có đăng ký thường trú thì không phải xóa
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "người chết không có đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "không có đăng ký thường trú: không phải làm thủ tục xóa"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014 @l68_2020_d24
  Khung kịch bản: Nơi cư trú cuối cùng không phải thường trú thì công an nơi thường trú xóa
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "loại cư trú" là "<loại>"
    Và gia đình khai "xã nơi đăng ký thường trú" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "UBND phường Cái Khế" giải quyết "đăng ký khai tử"
    Và "Công an phường Hải Châu" giải quyết "xóa đăng ký thường trú"

    Dữ liệu:
      | loại            |
      | tạm trú         |
      | nơi ở hiện tại  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l68_2020_d24
  Kịch bản: Tạm trú lúc chết mà không khai xã thường trú thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "loại cư trú" là "tạm trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xã nơi đăng ký thường trú | phải khai mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l68_2020_d24
  Kịch bản: Thường trú ngay tại nơi cư trú cuối cùng thì không khai xã thường trú riêng
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "xã nơi đăng ký thường trú" là "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xã nơi đăng ký thường trú | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_no_permanent_residence @l68_2020_d24
  Kịch bản: Tạm trú và không có thường trú ở đâu thì không phải xóa
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Và gia đình khai "loại cư trú" là "tạm trú"
    Và gia đình khai "người chết không có đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "không có đăng ký thường trú: không phải làm thủ tục xóa"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_last_residence_unknown @l60_2014
  Kịch bản: Không rõ nơi cư trú cuối cùng thì đăng ký ở nơi chết, việc xóa được chuyển hướng và không thu phí
    Biết gia đình làm khai tử cho "Ngô Văn Tám", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/08/2026
    Thì "UBND phường Hải Châu" giải quyết "đăng ký khai tử"
    Và "xóa đăng ký thường trú" được chuyển hướng: "không rõ nơi cư trú cuối cùng nên chưa biết nơi thường trú; khi biết thì đề nghị công an xã nơi ấy xóa (1.003197)"
    Và gia đình không phải nộp khoản "xóa đăng ký thường trú"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd1523_bca @gd_no_permanent_residence @gd_last_residence_unknown
  Kịch bản: Xóa đăng ký thường trú không mất lệ phí
    Biết gia đình làm khai tử cho "Thạch Thị Sa", mất ngày 12/08/2026, cư trú tại "Phường Cái Khế"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì lệ phí "xóa đăng ký thường trú" là 0 đồng

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "xóa đăng ký thường trú":
      | giấy tờ                   | từ            | khi            |
      | trích lục khai tử điện tử | thủ tục trước | mọi trường hợp |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (nộp riêng)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "xóa đăng ký thường trú":
      | giấy tờ                                      | từ            | khi            |
      | bản sao trích lục khai tử, gia đình mang đến | thủ tục trước | mọi trường hợp |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd154_2024 @l68_2020
  Khung kịch bản: Có hai lẽ để không xóa thường trú ở đây thì nói lẽ đứng trước: tại ngũ, quốc tịch nước ngoài, không có thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình <lẽ một>
    Và gia đình <lẽ hai>
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "<chỉ đến>"

    Dữ liệu:
      | lẽ một                                        | lẽ hai                                        | chỉ đến                                                                                                                                                              |
      | khai "đang phục vụ trong lực lượng vũ trang"  | khai "quốc tịch" là "Canada"                  | đơn vị của người chết đề nghị công an xóa đăng ký thường trú                                                                                                         |
      | khai "đang phục vụ trong lực lượng vũ trang"  | khai "người chết không có đăng ký thường trú" | đơn vị của người chết đề nghị công an xóa đăng ký thường trú                                                                                                         |
      | khai "người chết không có đăng ký thường trú" | khai "quốc tịch" là "Canada"                  | người mang quốc tịch nước ngoài không có đăng ký thường trú như công dân: không phải xóa; về giấy tờ cư trú của người nước ngoài, hỏi cơ quan quản lý xuất nhập cảnh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_no_permanent_residence
  Kịch bản: Không rõ nơi cư trú cuối cùng mà biết là không có thường trú thì không phải xóa
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "người chết không có đăng ký thường trú"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "xóa đăng ký thường trú" được chuyển hướng: "không có đăng ký thường trú: không phải làm thủ tục xóa"

  @pb_15_03_2026 @pb_01_09_2026
  @nd58_2026
  Kịch bản: Trích lục đến công an sau 15 giờ thì thời hạn xóa thường trú tính từ ngày làm việc sau
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến 16:00 ngày 17/08/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 19/08/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025
  @nd154_2024_d9
  Kịch bản: Trước 15/03/2026 xóa thường trú trong năm ngày làm việc, một nguồn nói ba ngày cho cả cặp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Trúc Bạch" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 22/08/2024
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  @nd62_2021_d7_k4
  Kịch bản: Năm 2023, và khi nộp riêng đến 14/03/2026, xóa thường trú trong năm ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Trúc Bạch" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 22/08/2024

  @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Căn cứ hưởng mai táng phí không đổi nơi và thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Kim Liên" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 14/07/2026

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội  |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025
  Khung kịch bản: Trước ngày 15/03/2026, căn cứ hưởng mai táng phí không đổi nơi và thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Kim Liên" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 20/07/2026
    Và con số này là "nguồn mâu thuẫn"

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_15_06_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  Khung kịch bản: Năm ngày làm việc để xóa đăng ký thường trú không theo căn cứ hưởng mai táng phí
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Kim Liên" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 20/07/2026

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_01_07_2025
  Kịch bản: Trước ngày 15/03/2026, hưởng hưu trí xã hội cũng không đổi thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Kim Liên" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 20/07/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_nop_rieng_01_07_2025
  Kịch bản: Nộp riêng trước ngày 15/03/2026, hưởng hưu trí xã hội cũng không đổi thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Kim Liên" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 20/07/2026

  @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Phải xác minh việc chết cũng không kéo dài thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 21/07/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025
  Kịch bản: Trước ngày 15/03/2026, phải xác minh việc chết cũng không đổi thời hạn xóa đăng ký thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 27/07/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  Kịch bản: Năm ngày làm việc để xóa đăng ký thường trú không theo việc xác minh
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và đến lượt "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 27/07/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không có căn cứ hưởng mai táng phí thì thường trú vẫn được xóa
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "11"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "mai táng phí" ở trạng thái "chuyển hướng"
    Và "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Trợ cấp tuất do đơn vị nộp thì khai tử và xóa thường trú vẫn làm ở đây
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "trợ cấp tuất" ở trạng thái "chuyển hướng"
    Và "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Đơn vị nộp hồ sơ mai táng phí thì khai tử và xóa thường trú vẫn làm ở đây
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "84"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"
    Và "mai táng phí" ở trạng thái "chuyển hướng"
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Người mang quốc tịch Việt Nam, hay thêm quốc tịch khác, thì xã khai tử và công an xóa thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch" là "<quốc tịch>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "UBND phường Ba Đình" giải quyết "đăng ký khai tử"
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | quốc tịch             |
      | Việt Nam              |
      | Việt Nam và nước khác |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không có giấy báo tử thì xóa thường trú cũng chờ trích lục khai tử
    Biết gia đình làm khai tử cho "Hồ Thị Tư", mất ngày 03/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "giấy tờ chứng minh sự kiện chết"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 03/08/2026
    Thì "xóa đăng ký thường trú" ở trạng thái "chưa đến lượt"
