"""Things that people write about at work, as heads of noun phrases that a question may be asked about.

A closed list, since a wrong guess ("what happened with your mother?") is worse than none. No people, no times.
"""

from __future__ import annotations

_SINGULAR = """
access account address agenda agreement alarm alert allocation analysis announcement api app application appointment
approval argument arrangement article asset attachment audit backlog backup balance banner batch battery benefit bid
bill binder block boiler booking branch brief briefing brochure budget bug build cabinet cable cache campaign
carpet carrier cash catalogue category ceiling certificate change channel chapter charge chart check checklist claim
class-list clause cleaning clip clock code column comment commit complaint concern config configuration connection
consent consignment contract copy count course cover coverage crane credit cron customs dashboard data database
deadline decision deck declaration deduction delay delivery demo deploy deployment deposit description design diagram
diet discount display dispute document documentation draft drain drawing dress drive dust-sheet editor email endpoint
engine entry environment equipment error estimate evaluation event exam example exception exit expense experiment
explanation export extension extract failure fault feature fee feedback field figure filing filter fix flag
folder font footer forecast form format formula freeze freight fridge function gap gate grade grading graph guide
handover headcount header headline heater heating homepage homework hook house-keeping id idea image import incident
index inspection installation instruction insurance interface inventory invitation invoice issue item job journal key
keycard kitchen lab label layout leak lease ledger lesson letter library licence license lift linen link list
listing load loan lock locker locket log login logo machine macro mail mailbox manifest manual map margin meal measure
measurement meeting memo menu message method metric migration milestone mistake mix-up mockup model module monitor
mould noise note notice notification objection offer onboarding order outage output overtime package palette
pallet panel paper paperwork parameter parcel parking password patch pay payment payroll permission permit phone photo
picture pilot pipe pipeline plan playbook plugin policy portal post poster prescription presentation price
pricing printer printout problem procedure process product project promotion proof proposal prototype pull-request
purchase query question quota quote radiator rate rating rebate receipt recipe recommendation reconciliation record
recovery redesign refund registration release reminder renewal rent repair replacement reply repo report repository
request requirement reservation reset response result return review revision risk roadmap rollback roof roster rota
route router rule sample scan schedule schema scope score screen screenshot script seal section selection server
service session setting setup sheet shift shipment signature signup site slide slot smell soup spec specification
spreadsheet staging stamp standup statement stock storage strategy submission subscription summary supply survey
switch syllabus sync system table tag tagline target task template tenancy tender test text thermostat thread ticket
timeline timesheet timetable token tone tool tour tracker trailer training transaction transfer translation trial
trial-balance truck tweet typo unit update upgrade upload variance vendor venue verification version video viewing
visit voucher warning warranty washing water website wheelchair window wiring wording workaround workflow workshop
worry
"""
_PLURAL_ONLY = (
    "accounts arrears books cctv docs figures goods logs mussels premises records series slides specs stats works"
)


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


THINGS = frozenset([*_SINGULAR.split(), *map(_plural, _SINGULAR.split()), *_PLURAL_ONLY.split()])
