"""The legal texts that the definitions cite, and how a place in one is read aloud."""

TEXTS: dict[str, tuple[str, str]] = {
    "nd63_2024": ("Nghị định 63/2024/NĐ-CP", "Decree 63/2024/NĐ-CP"),
    "nd301_2026": ("Nghị định 301/2026/NĐ-CP", "Decree 301/2026/NĐ-CP"),
    "nd120_2025": ("Nghị định 120/2025/NĐ-CP", "Decree 120/2025/NĐ-CP"),
    "nd118_2025": ("Nghị định 118/2025/NĐ-CP", "Decree 118/2025/NĐ-CP"),
    "nd61_2018": ("Nghị định 61/2018/NĐ-CP", "Decree 61/2018/NĐ-CP"),
    "nd154_2024": ("Nghị định 154/2024/NĐ-CP", "Decree 154/2024/NĐ-CP"),
    "nd58_2026": ("Nghị định 58/2026/NĐ-CP", "Decree 58/2026/NĐ-CP"),
    "nd62_2021": ("Nghị định 62/2021/NĐ-CP", "Decree 62/2021/NĐ-CP"),
    "nd07_2025": ("Nghị định 07/2025/NĐ-CP", "Decree 07/2025/NĐ-CP"),
    "nd123_2015": ("Nghị định 123/2015/NĐ-CP", "Decree 123/2015/NĐ-CP"),
    "nd107_2021": ("Nghị định 107/2021/NĐ-CP", "Decree 107/2021/NĐ-CP"),
    "nd20_2021": ("Nghị định 20/2021/NĐ-CP", "Decree 20/2021/NĐ-CP"),
    "nd76_2024": ("Nghị định 76/2024/NĐ-CP", "Decree 76/2024/NĐ-CP"),
    "nd335_2026": ("Nghị định 335/2026/NĐ-CP", "Decree 335/2026/NĐ-CP"),
    "nd176_2025": ("Nghị định 176/2025/NĐ-CP", "Decree 176/2025/NĐ-CP"),
    "nd131_2021": ("Nghị định 131/2021/NĐ-CP", "Decree 131/2021/NĐ-CP"),
    "nd73_2024": ("Nghị định 73/2024/NĐ-CP", "Decree 73/2024/NĐ-CP"),
    "nd161_2026": ("Nghị định 161/2026/NĐ-CP", "Decree 161/2026/NĐ-CP"),
    "nd24_2023": ("Nghị định 24/2023/NĐ-CP", "Decree 24/2023/NĐ-CP"),
    "l60_2014": ("Luật Hộ tịch 60/2014/QH13", "Law on Civil Status 60/2014/QH13"),
    "l68_2020": ("Luật Cư trú 68/2020/QH14", "Law on Residence 68/2020/QH14"),
    "l41_2024": ("Luật Bảo hiểm xã hội 41/2024/QH15", "Law on Social Insurance 41/2024/QH15"),
    "l58_2014": ("Luật Bảo hiểm xã hội 58/2014/QH13", "Law on Social Insurance 58/2014/QH13"),
    "l26_2023": ("Luật Căn cước 26/2023/QH15", "Law on Identification 26/2023/QH15"),
    "l45_2019": ("Bộ luật Lao động 45/2019/QH14", "Labour Code 45/2019/QH14"),
    "l91_2015": ("Bộ luật Dân sự 91/2015/QH13", "Civil Code 91/2015/QH13"),
    "lbhyt": ("Luật Bảo hiểm y tế", "Law on Health Insurance"),
    "tt04_2020": ("Thông tư 04/2020/TT-BTP", "Circular 04/2020/TT-BTP"),
    "tt04_2024": ("Thông tư 04/2024/TT-BTP", "Circular 04/2024/TT-BTP"),
    "tt08_2025": ("Thông tư 08/2025/TT-BTP", "Circular 08/2025/TT-BTP"),
    "tt22_2025": ("Thông tư 22/2025", "Circular 22/2025"),
    "tt66_2023": ("Thông tư 66/2023/TT-BCA", "Circular 66/2023/TT-BCA"),
    "tt53_2025": ("Thông tư 53/2025/TT-BCA", "Circular 53/2025/TT-BCA"),
    "tt75_2022": ("Thông tư 75/2022/TT-BTC", "Circular 75/2022/TT-BTC"),
    "tt281_2016": ("Thông tư 281/2016/TT-BTC", "Circular 281/2016/TT-BTC"),
    "tt117_2026": ("Thông tư 117/2026/TT-BTC", "Circular 117/2026/TT-BTC"),
    "tt03_2020": ("Thông tư 03/2020/TT-BLĐTBXH", "Circular 03/2020/TT-BLĐTBXH"),
    "tt01_2018": ("Thông tư 01/2018/TT-VPCP", "Circular 01/2018/TT-VPCP"),
    "qd163_btp": ("Quyết định 163/QĐ-BTP", "Decision 163/QĐ-BTP"),
    "qd1523_bca": ("Quyết định 1523/QĐ-BCA-C06", "Decision 1523/QĐ-BCA-C06"),
    "qd5710_bca": ("Quyết định 5710/QĐ-BCA-C06", "Decision 5710/QĐ-BCA-C06"),
    "qd863_bnv": ("Quyết định 863/QĐ-BNV", "Decision 863/QĐ-BNV"),
    "qd1136_bnv": ("Quyết định 1136/QĐ-BNV", "Decision 1136/QĐ-BNV"),
    "qd320_bnv": ("Quyết định 320/QĐ-BNV", "Decision 320/QĐ-BNV"),
    "qd2180_byt": ("Quyết định 2180/QĐ-BYT", "Decision 2180/QĐ-BYT"),
    "qd1868_btp": ("Quyết định 1868/QĐ-BTP", "Decision 1868/QĐ-BTP"),
    "qd49_2015": ("Quyết định 49/2015/QĐ-TTg", "Decision 49/2015/QĐ-TTg"),
    "qd188_1999": ("Quyết định 188/1999/QĐ-TTg", "Decision 188/1999/QĐ-TTg"),
    "bhxh_2025": (
        "Tổ chức ba cấp của BHXH Việt Nam từ 01/07/2025",
        "Viet Nam Social Security in three levels, July 2025",
    ),
    "qd490_bhxh": ("Quyết định 490/QĐ-BHXH", "Decision 490/QĐ-BHXH"),
    "qd166_bhxh": ("Quyết định 166/QĐ-BHXH", "Decision 166/QĐ-BHXH"),
    "tb_bnv_2025": ("Thông báo của Bộ Nội vụ ngày 17/10/2025", "Notice of the Home Affairs Ministry, 17 October 2025"),
    "tb6150_2024": ("Thông báo 6150/TB-BLĐTBXH năm 2024", "Notice 6150/TB-BLĐTBXH of 2024"),
    "cv2450_2024": ("Công văn 2450/VPCP-KGVX năm 2024", "Official Dispatch 2450/VPCP-KGVX of 2024"),
    "holidays_vn": ("Thư viện mở holidays (Việt Nam)", "The open library holidays (Viet Nam)"),
    "ttdb_1001193": ("Cổng Dịch vụ công quốc gia, thủ tục 1.001193", "National Public Service Portal, 1.001193"),
    "ttdb_1000656": ("Cổng Dịch vụ công quốc gia, thủ tục 1.000656", "National Public Service Portal, 1.000656"),
    "ttdb_1001731": ("Cổng Dịch vụ công quốc gia, thủ tục 1.001731", "National Public Service Portal, 1.001731"),
    "ttdb_1014028": ("Cổng Dịch vụ công quốc gia, thủ tục 1.014028", "National Public Service Portal, 1.014028"),
    "ttdb_1014177": ("Cổng Dịch vụ công quốc gia, thủ tục 1.014177", "National Public Service Portal, 1.014177"),
    "ttdb_1014359": ("Cổng Dịch vụ công quốc gia, thủ tục 1.014359", "National Public Service Portal, 1.014359"),
    "ttdb_2002307": ("Cổng Dịch vụ công quốc gia, thủ tục 2.002307", "National Public Service Portal, 2.002307"),
    "ttdb_2002308": ("Cổng Dịch vụ công quốc gia, thủ tục 2.002308", "National Public Service Portal, 2.002308"),
    "ttdb_lienthong": ("Tờ khai điện tử liên thông trên Cổng Dịch vụ công", "Linked e-declaration on the Portal"),
}

_PLACES = {"d": ("Điều", "Article"), "k": ("khoản", "paragraph"), "p": ("điểm", "point")}


def cite(text: str, place: str, lang: str = "vi") -> str:
    """The text's name and the place in words. KeyError when the text or the place's grammar is unknown."""
    which = 1 if lang == "en" else 0
    name = TEXTS[text][which]
    words = []
    for step in place.split("_") if place else ():
        kind, number = step[0], "đ" if step == "pdd" else step[1:]
        words.append(f"{_PLACES[kind][which]} {number}")
    return ", ".join([name, " ".join(words)] if words else [name])


def cite_assumption(says: str, lang: str = "vi") -> str:
    return f"{'assumed' if lang == 'en' else 'giả định'}: {says}"
