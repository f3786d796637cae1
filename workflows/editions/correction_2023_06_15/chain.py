"""Corrections and revocations of what either chain has given, from 15 June 2023: each a case of its own.

No text on this was read: every rule here is assumed, and the limit is unknown.
"""

import datetime as dt

from workflows.editions.correction_2023_06_15 import form
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import COMMUNE_REGISTRAR
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Choice, Desk, Edition, Group, Limit, Move, Place, Procedure, Reason, Result
from workflows.law.states import Role, State, Verb

UNKNOWN = Limit(Figure(None, Unit.WORKING_DAY, c.A_CORRECTION))
CORRECTION = Procedure(
    "result_correction",
    Label("cải chính, thu hồi kết quả", "correction or revocation of a result"),
    portal_code="",
    clause=c.A_CORRECTION,
    desks=(Desk("registrar"),),
    places=(Place("registration_commune"),),
    limits=(UNKNOWN,),
    moves=(
        *s.common(s.ASSUMED),
        *s.supplement(s.ASSUMED, c.A_SUPPLEMENT),
        Move(Verb.CORRECT, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.A_CORRECTION, when=form.CORRECTS),
        Move(Verb.REVOKE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.A_CORRECTION, when=form.REVOKES),
    ),
    results=(Result("correction_record", Label("quyết định cải chính, thu hồi", "correction record"), c.A_CORRECTION),),
    papers=form.PAPERS,
    refusals=(
        Reason(
            "no_mistake",
            Label("không có sai sót", "no mistake was found"),
            c.A_CORRECTION,
            Label(
                "kết quả đã cấp vẫn dùng được; chỉ nộp lại khi có giấy tờ khác chứng minh sai sót",
                "the result stands; file again only with another paper that proves a mistake",
            ),
        ),
    ),
)

EDITION = Edition(
    chain="correction",
    in_force_on=dt.date(2023, 6, 15),
    label=Label("Cải chính, thu hồi kết quả", "Correction and revocation"),
    portal_code="",
    basis=(c.A_CORRECTION,),
    facts=form.FACTS,
    fields=form.FIELDS,
    baseline=(),
    agencies=(COMMUNE_REGISTRAR,),
    procedures=(CORRECTION,),
    choices=(Choice("all", frozenset({"result_correction"}), CORRECTION.label, c.A_CORRECTION),),
    redirects=(),
    group=Group(("result_correction",), (UNKNOWN,), pause=c.A_GROUP_PAUSE),
    cut_off=c.A_CUT_OFF,
    supplement=Limit(Figure(7, Unit.WORKING_DAY, c.A_SUPPLEMENT)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_61),
    omits=(Label("hệ quả sang các kết quả sau đó: chưa mô hình", "what follows for later results: not modelled"),),
    name=Label("Cải chính", "Correction"),
    letters="CC",
    corrects="corrected_case",
)
