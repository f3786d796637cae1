# language: vi
Tính năng: Điều luật còn để ngỏ trong nhóm khai sinh
  Điều chưa đọc được hay chưa rõ thì nói là để ngỏ; hồ sơ nào chạm đến thì được nêu, hồ sơ khác thì không.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Điều gia đình khai chạm đến điều còn để ngỏ thì hồ sơ nêu điều ấy
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hồ sơ nêu "<điều để ngỏ>" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                              | điều để ngỏ                     |
      | khai "cha hoặc mẹ là người nước ngoài" | cha hoặc mẹ là người nước ngoài |
      | khai "quốc tịch trẻ" là "Canada"       | trẻ mang quốc tịch nước ngoài   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cha mẹ và trẻ là người Việt Nam thì hồ sơ không nêu
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hồ sơ không nêu "cha hoặc mẹ là người nước ngoài" là điều còn để ngỏ
    Và hồ sơ không nêu "trẻ mang quốc tịch nước ngoài" là điều còn để ngỏ

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cả nhóm do nơi khác làm thì điều còn để ngỏ vẫn được nêu
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "việc sinh đã được đăng ký" là "tại cơ quan có thẩm quyền của nước ngoài"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hồ sơ nêu "<điều để ngỏ>" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                              | điều để ngỏ                     |
      | khai "cha hoặc mẹ là người nước ngoài" | cha hoặc mẹ là người nước ngoài |
      | khai "quốc tịch trẻ" là "Canada"       | trẻ mang quốc tịch nước ngoài   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Những điều quy trình khai sinh nào cũng để ngỏ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | người dân kiểm tra dự thảo giấy khai sinh   |
      | số giấy chứng nhận hộ nghèo                 |
      | đăng ký khai sinh kết hợp nhận cha, mẹ, con |
      | trả phí                                     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Nộp liên thông là đã đúng hạn sáu mươi ngày đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | thời hạn 60 ngày phải đăng ký thường trú sau khi khai sinh: nộp liên thông |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng thì hạn sáu mươi ngày là việc của gia đình, mọi hồ sơ theo luật của hồ sơ đầu
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | thời hạn 60 ngày phải đăng ký thường trú sau khi khai sinh (154/2024 |
      | mỗi hồ sơ nộp riêng theo luật ngày nộp chính nó                      |

  @pb_01_07_2023
  Kịch bản: Công văn 2084 về khai sinh chưa đọc được cả văn bản
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | quy trình của Công văn 2084                            |
      | không liên thông khi cha mẹ đăng ký thường trú tập thể |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Từ năm 2024 không còn cách chọn khai sinh và thường trú mà không có thẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | chọn khai sinh và thường trú mà không có thẻ BHYT |

  @pb_01_09_2026
  Kịch bản: Tờ khai sinh mới và hạn chung của Nghị định 301 chưa đọc được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | mẫu tờ khai mới của Nghị định 301/2026     |
      | hạn chung của nhóm theo Nghị định 301/2026 |
