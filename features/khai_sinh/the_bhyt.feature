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

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
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
  @nd63_2024_d8 @gd_slips
  Kịch bản: Trẻ đã có thẻ thì bị từ chối
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "trẻ đã có thẻ BHYT"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"
    Và "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d8
  Kịch bản: Thẻ ghi mã số bảo hiểm xã hội của trẻ
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày 05/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế", ghi:
      | mã số bảo hiểm xã hội | 4826001234 |
    Thì "thẻ bảo hiểm y tế" ghi "mã số bảo hiểm xã hội" là "4826001234"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
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

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
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

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
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

  @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Quy định về giấy tờ, cơ quan giải quyết, nơi giải quyết, phí và lệ phí, kết quả
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "cấp thẻ bảo hiểm y tế":
      | giấy tờ                | từ            | khi            |
      | giấy khai sinh điện tử | thủ tục trước | mọi trường hợp |
    Và quy định về "cơ quan giải quyết" của "cấp thẻ bảo hiểm y tế":
      | cơ quan    | phụ trách | khi            |
      | BHXH cơ sở | nhiều xã  | mọi trường hợp |
    Và quy định về "nơi giải quyết" của "cấp thẻ bảo hiểm y tế":
      | theo mục              | khi            |
      | xã đăng ký thường trú | mọi trường hợp |
      | xã đăng ký khai sinh  | mọi trường hợp |
    Và quy định về "phí, lệ phí" của "cấp thẻ bảo hiểm y tế":
      | khoản    | mức                          | nhân với | khi            |
      | thẻ BHYT | lệ phí cấp thẻ bảo hiểm y tế | –        | mọi trường hợp |
    Và quy định về "kết quả" của "cấp thẻ bảo hiểm y tế":
      | kết quả           | ghi        | giá trị                                                 |
      | thẻ bảo hiểm y tế | mã số BHXH | 72 tháng từ ngày sinh trẻ, ít nhất đến hết 30/09 năm đó |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Quy định về lý do từ chối, kết quả phải có trước, trả lời phải có trước, hệ thống có thể phải chờ, chuyển hướng
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "lý do từ chối" của "cấp thẻ bảo hiểm y tế":
      | lý do              |
      | trẻ đã có thẻ BHYT |
      | trẻ đã đủ 6 tuổi   |
    Và quy định về "kết quả phải có trước" của "cấp thẻ bảo hiểm y tế":
      | kết quả              | bị từ chối thì vẫn làm tiếp | khi            |
      | giấy khai sinh       | không được                  | mọi trường hợp |
      | số định danh cá nhân | không được                  | mọi trường hợp |
    Và quy định về "trả lời phải có trước" của "cấp thẻ bảo hiểm y tế":
      | không có |
    Và quy định về "hệ thống có thể phải chờ" của "cấp thẻ bảo hiểm y tế":
      | hệ thống                | trả lời trong | mức tin cậy |
      | CSDL quốc gia về dân cư | chưa rõ       | giả định    |
    Và quy định về "chuyển hướng" của "cấp thẻ bảo hiểm y tế":
      | khi              | gia đình được báo                                                                                                                                |
      | trẻ từ đủ 6 tuổi | trẻ từ đủ 6 tuổi không cấp thẻ BHYT của trẻ dưới 6 tuổi: tham gia BHYT theo trường học hoặc hộ gia đình, tại trường hoặc cơ quan bảo hiểm xã hội |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Quy định về thời hạn, từ ngày 01/07/2025
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "thời hạn" của "cấp thẻ bảo hiểm y tế":
      | thời hạn        | mức tin cậy   | khi            |
      | 2 ngày làm việc | đã kiểm chứng | mọi trường hợp |

  @pb_01_09_2026
  Kịch bản: Quy định về thời hạn, từ ngày 01/09/2026
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Thì quy định về "thời hạn" của "cấp thẻ bảo hiểm y tế":
      | thời hạn        | mức tin cậy   | khi            |
      | 2 ngày làm việc | nguồn thứ cấp | mọi trường hợp |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Các bước và ai làm bước nào
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "các bước" của "cấp thẻ bảo hiểm y tế":
      | bước                        | ai làm                 | từ → sang                                                                                                         | khi            | ghi |
      | đến lượt                    | hệ thống               | chưa đến lượt → chờ xử lý                                                                                         | mọi trường hợp | –   |
      | không được chọn             | hệ thống               | chưa đến lượt → không chọn                                                                                        | mọi trường hợp | –   |
      | chuyển hướng                | hệ thống               | chưa đến lượt → chuyển hướng                                                                                      | mọi trường hợp | –   |
      | không còn căn cứ            | hệ thống               | chưa đến lượt → không còn căn cứ giải quyết                                                                       | mọi trường hợp | –   |
      | nhận việc                   | người giải quyết hồ sơ | chờ xử lý → đang xử lý                                                                                            | mọi trường hợp | –   |
      | trả lại việc                | người giải quyết hồ sơ | đang xử lý → chờ xử lý                                                                                            | mọi trường hợp | –   |
      | trả lại việc                | hệ thống               | đang xử lý → chờ xử lý                                                                                            | mọi trường hợp | –   |
      | từ chối                     | người giải quyết hồ sơ | đang xử lý → bị từ chối                                                                                           | mọi trường hợp | –   |
      | trả kết quả                 | người giải quyết hồ sơ | đã có kết quả → đã có kết quả                                                                                     | mọi trường hợp | –   |
      | rút hồ sơ                   | người nộp hồ sơ        | chưa đến lượt → đã rút; chờ xử lý → đã rút; đang xử lý → đã rút; chờ hệ thống khác → đã rút; chờ bổ sung → đã rút | mọi trường hợp | –   |
      | bàn giao cơ quan            | hệ thống               | chờ xử lý → chờ xử lý; đang xử lý → chờ xử lý; chờ hệ thống khác → chờ hệ thống khác; chờ bổ sung → chờ bổ sung   | mọi trường hợp | –   |
      | xin lỗi và hẹn lại          | hệ thống               | chờ xử lý → chờ xử lý; đang xử lý → đang xử lý; chờ hệ thống khác → chờ hệ thống khác                             | mọi trường hợp | –   |
      | chờ hệ thống khác           | người giải quyết hồ sơ | đang xử lý → chờ hệ thống khác                                                                                    | mọi trường hợp | –   |
      | hệ thống khác trả lời       | hệ thống trả lời       | chờ hệ thống khác → chờ xử lý                                                                                     | mọi trường hợp | –   |
      | yêu cầu bổ sung             | người giải quyết hồ sơ | đang xử lý → chờ bổ sung                                                                                          | mọi trường hợp | –   |
      | bổ sung hồ sơ               | người nộp hồ sơ        | chờ bổ sung → chờ xử lý                                                                                           | mọi trường hợp | –   |
      | hết hạn bổ sung             | hệ thống               | chờ bổ sung → bị từ chối                                                                                          | mọi trường hợp | –   |
      | giải quyết xong, có kết quả | người giải quyết hồ sơ | đang xử lý → đã có kết quả                                                                                        | mọi trường hợp | –   |
