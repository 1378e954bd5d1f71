// Who may do what, and who sees what. The tests make these tables anew from the registries and the program's own answers: a right
// that changes must be changed here too, where a reviewer sees it. The test's message shows the new table. The page about the API,
// the description of the acts and "samskab acts" tell people's roles and levels from it.

/** `may`: carried out, or refused for a reason of its own · `to 1–3`: asked to sign in at that level · `no`: not allowed · `none`: not there. */
export const actTable = `
                                      visitor  author  level 2  level 3  other  officer  officer elsewhere  facilitator  politician  administrator  disabled

access-token.make                     to 1     may     may      may      may    may      may                may          may         may            to 1
access-token.revoke                   none     may     none     none     none   none     none               none         none        may            none

account.delete                        to 1     may     may      may      may    may      may                may          may         may            to 1

age.tell                              to 1     may     none     none     none   none     none               none         none        none           to 1
age.tell by the link                  may      may     may      may      may    may      may                may          may         may            may

answer-batch.prepare                  no       no      no       no       no     may      no                 may          no          may            no
answer-batch.send                     none     none    none     none     none   may      none               none         none        none           none

answer-template.add                   no       no      no       no       no     may      no                 may          no          may            no
answer-template.add for everybody     no       no      no       no       no     no       no                 no           no          may            no
answer-template.edit                  no       no      no       no       no     may      no                 may          no          may            no
answer-template.retire                no       no      no       no       no     may      no                 may          no          may            no

area.add                              no       no      no       no       no     no       no                 no           no          may            no
area.edit                             no       no      no       no       no     no       no                 no           no          may            no

catalogue.approve                     no       no      no       no       no     no       no                 no           no          may            no

comment.reply                         to 1     may     may      may      may    may      may                may          may         may            to 1
comment.withdraw                      to 1     may     no       no       no     no       no                 no           no          no             to 1
comment.write                         to 1     may     may      may      may    may      may                may          may         may            to 1
comment.write in a strict process     to 2     to 2    may      may      to 2   may      may                may          may         may            to 2

comparison.choose                     no       no      no       no       no     no       no                 no           no          may            no

consultation.add-annex                no       no      no       no       no     may      no                 may          no          may            no
consultation.close                    no       no      no       no       no     may      no                 may          no          may            no
consultation.edit                     no       none    none     none     none   may      none               may          none        may            no
consultation.extend                   no       no      no       no       no     may      no                 may          no          may            no
consultation.publish                  no       none    none     none     none   may      none               may          none        may            no
consultation.set-mailbox              no       no      no       no       no     may      no                 may          no          may            no
consultation.set-material             no       none    none     none     none   may      none               may          none        may            no
consultation.set-plan                 no       none    none     none     none   may      none               may          none        may            no
consultation.start                    no       no      no       no       no     may      no                 may          no          may            no

consultee.add                         no       no      no       no       no     may      no                 may          no          may            no
consultee.invite                      no       no      no       no       no     may      no                 may          no          may            no
consultee.remove                      no       no      no       no       no     may      no                 may          no          may            no

contribution.answer                   no       no      no       no       no     may      no                 may          no          may            no
contribution.answer of a draft        none     none    none     none     none   none     none               none         none        none           none
contribution.approve                  no       no      no       no       no     may      no                 no           no          may            no
contribution.assign                   no       no      no       no       no     may      no                 may          no          may            no
contribution.claim                    to 1     may     may      may      may    may      may                may          may         may            to 1
contribution.confirm                  may      may     may      may      may    may      may                may          may         may            may
contribution.consider                 no       no      no       no       no     may      no                 may          no          may            no
contribution.edit-by-receipt          may      may     may      may      may    may      may                may          may         may            may
contribution.enter                    no       no      no       no       no     may      no                 may          no          may            no
contribution.flag                     to 1     may     may      may      may    may      may                may          may         may            to 1
contribution.flag of a draft          none     none    none     none     none   none     none               none         none        none           none
contribution.hide                     no       no      no       no       no     may      no                 may          no          may            no
contribution.hide of a draft          none     none    none     none     none   none     none               none         none        none           none
contribution.mark-sorted              no       no      no       no       no     may      no                 may          no          may            no
contribution.mark-sorted of a draft   none     none    none     none     none   none     none               none         none        none           none
contribution.mask                     no       no      no       no       no     may      no                 may          no          may            no
contribution.show                     no       no      no       no       no     may      no                 may          no          may            no
contribution.tag                      no       no      no       no       no     may      no                 may          no          may            no
contribution.withdraw-by-receipt      may      may     may      may      may    may      may                may          may         may            may

department.add                        no       no      no       no       no     no       no                 no           no          may            no

desk-visit.end                        none     none    none     none     none   may      none               none         none        none           none
desk-visit.open                       no       no      no       no       no     may      may                may          no          may            no
desk-visit.reopen                     none     none    none     none     none   may      none               none         none        none           none

digest.choose-rhythm                  to 1     may     may      may      may    may      may                may          may         may            to 1
digest.stop                           may      may     may      may      may    may      may                may          may         may            may

documentation.add-picture             no       no      no       no       no     may      no                 may          no          may            no
documentation.describe-picture        no       no      no       no       no     may      no                 may          no          may            no
documentation.invite                  no       no      no       no       no     may      no                 may          no          may            no
documentation.publish                 no       no      no       no       no     may      no                 may          no          may            no
documentation.remove-picture          no       no      no       no       no     may      no                 may          no          may            no
documentation.save                    no       no      no       no       no     may      no                 may          no          may            no
documentation.start                   no       no      no       no       no     may      no                 may          no          may            no
documentation.take-down               no       no      no       no       no     may      no                 may          no          may            no

email.ask-change                      to 1     may     may      may      may    may      may                may          may         may            to 1
email.confirm-change                  to 1     may     none     none     none   none     none               none         none        none           to 1

evaluation.begin                      no       none    none     none     none   may      none               may          none        may            no
evaluation.correct-measurement        no       no      no       no       no     may      no                 may          no          may            no
evaluation.edit                       no       none    none     none     none   may      none               may          none        may            no
evaluation.measure                    no       no      no       no       no     may      no                 may          no          may            no
evaluation.prepare                    no       no      no       no       no     may      no                 may          no          may            no
evaluation.record-decision            no       no      no       no       no     may      no                 may          no          may            no
evaluation.send-case                  no       no      no       no       no     may      no                 may          no          may            no
evaluation.write-case                 no       no      no       no       no     may      no                 may          no          may            no

flag.settle                           no       no      no       no       no     may      no                 may          no          may            no

follow.begin                          to 1     may     may      may      may    may      may                may          may         may            to 1
follow.begin of a draft process       none     none    none     none     none   none     none               none         none        none           none
follow.end                            to 1     may     may      may      may    may      may                may          may         may            to 1

followed-catalogue.take-in            no       no      no       no       no     no       no                 no           no          no             no

help-request.answer                   no       no      no       no       no     may      may                no           no          may            no
help-request.enter                    no       no      no       no       no     may      may                no           no          may            no
help-request.make                     to 1     may     may      may      may    may      may                may          may         may            to 1
help-request.take                     no       no      no       no       no     may      may                no           no          may            no
help-request.write-again              may      may     may      may      may    may      may                may          may         may            may

help.promise                          no       no      no       no       no     no       no                 no           no          may            no

import.discard                        no       no      no       no       no     may      no                 may          no          may            no
import.enter-chunk                    no       no      no       no       no     may      no                 may          no          may            no
import.map                            no       no      no       no       no     may      no                 may          no          may            no
import.start                          no       no      no       no       no     may      no                 may          no          may            no
import.undo                           no       no      no       no       no     may      no                 may          no          may            no
import.upload                         no       no      no       no       no     may      no                 may          no          may            no
import.withdraw-chunk                 no       no      no       no       no     may      no                 may          no          may            no

inquiry.answer                        no       no      no       no       no     may      no                 may          no          may            no
inquiry.ask                           may      may     may      may      may    may      may                may          may         may            may
inquiry.hide                          no       no      no       no       no     may      no                 may          no          may            no
inquiry.withdraw                      may      may     may      may      may    may      may                may          may         may            may

internal-note.write                   no       no      no       no       no     may      no                 may          no          may            no
internal-note.write of a draft        none     none    none     none     none   none     none               none         none        none           none

investment-sheet.add-cost             no       no      no       no       no     may      no                 may          no          may            no
investment-sheet.add-effect           no       no      no       no       no     may      no                 may          no          may            no
investment-sheet.remove-line          no       no      no       no       no     may      no                 may          no          may            no
investment-sheet.set                  no       no      no       no       no     may      no                 may          no          may            no

invitation.accept                     to 1     may     may      may      may    may      may                may          may         may            to 1
invitation.revoke                     to 1     may     no       no       no     no       no                 no           no          no             to 1

letter.revoke                         no       no      no       no       no     may      may                no           no          may            no
letter.revoke-rest                    no       no      no       no       no     may      may                no           no          may            no
letter.write                          no       no      no       no       no     may      may                no           no          may            no

meeting.add                           no       no      no       no       no     may      no                 may          no          may            no
meeting.cancel                        no       no      no       no       no     may      no                 may          no          may            no
meeting.edit                          no       no      no       no       no     may      no                 may          no          may            no
meeting.end-sign-up                   no       no      no       no       no     may      no                 may          no          may            no
meeting.enter-notes                   no       no      no       no       no     may      no                 may          no          may            no
meeting.enter-sign-up                 no       no      no       no       no     may      no                 may          no          may            no
meeting.mark-attendance               no       no      no       no       no     may      no                 may          no          may            no
meeting.publish                       no       none    none     none     none   may      none               may          none        may            no
meeting.remove                        no       none    none     none     none   may      none               may          none        may            no
meeting.sign-off                      may      may     may      may      may    may      may                may          may         may            may
meeting.sign-up                       may      may     may      may      may    may      may                may          may         may            may
meeting.sign-up of a draft            none     none    none     none     none   may      none               may          none        may            none

membership.answer                     to 1     may     no       no       no     no       no                 no           no          no             to 1
membership.ask                        to 1     may     may      may      may    may      may                may          may         may            to 1
membership.change-role                to 1     may     no       no       no     no       no                 no           no          no             to 1
membership.end                        to 1     may     no       no       no     no       no                 no           no          no             to 1
membership.invite                     to 1     may     no       no       no     no       no                 no           no          no             to 1
membership.leave                      to 1     may     may      may      no     no       no                 no           no          no             to 1

moderation.appeal                     to 1     may     none     none     none   none     none               none         none        none           to 1
moderation.appeal-by-receipt          may      may     may      may      may    may      may                may          may         may            may
moderation.decide-appeal              no       no      no       no       no     may      no                 may          no          may            no

municipality.edit                     no       no      no       no       no     no       no                 no           no          may            no
municipality.set-up                   none     none    none     none     none   none     none               none         none        none           none

option.add                            no       no      no       no       no     may      no                 may          no          may            no
option.edit                           no       no      no       no       no     may      no                 may          no          may            no
option.remove                         no       no      no       no       no     may      no                 may          no          may            no

organisation.add                      no       no      no       no       no     no       no                 no           no          may            no
organisation.edit                     to 1     may     no       no       no     no       no                 no           no          no             to 1
organisation.refuse                   no       no      no       no       no     may      may                may          no          may            no
organisation.register                 to 1     may     may      may      may    may      may                may          may         may            to 1
organisation.verify                   no       no      no       no       no     may      may                may          no          may            no

own-data.ask                          to 1     may     may      may      may    may      may                may          may         may            to 1
own-data.fetch                        to 1     may     none     none     none   none     none               none         none        none           to 1

person.disable                        no       no      no       no       no     no       no                 no           no          may            no
person.enable                         no       no      no       no       no     no       no                 no           no          may            no
person.rename                         to 1     may     may      may      may    may      may                may          may         may            to 1
person.vouch                          no       no      no       no       no     may      may                may          no          may            no

personal-data.forget-due              no       no      no       no       no     no       no                 no           no          no             no

phase.add                             no       no      no       no       no     may      no                 may          no          may            no
phase.edit                            no       no      no       no       no     may      no                 may          no          may            no
phase.move                            no       no      no       no       no     may      no                 may          no          may            no
phase.remove                          no       no      no       no       no     may      no                 may          no          may            no

phone.change                          to 1     may     may      may      may    may      may                may          may         may            to 1

plan-action.tell                      no       no      no       no       no     may      no                 may          no          may            no

plan-part.add                         no       no      no       no       no     may      no                 may          no          may            no
plan-part.approve                     no       no      no       no       no     may      no                 may          no          may            no
plan-part.cite                        no       no      no       no       no     may      no                 may          no          may            no
plan-part.edit                        no       no      no       no       no     may      no                 may          no          may            no
plan-part.move                        no       no      no       no       no     may      no                 may          no          may            no
plan-part.propose                     no       no      no       no       no     may      no                 may          no          may            no
plan-part.remove                      no       no      no       no       no     may      no                 may          no          may            no

plan.edit                             no       no      no       no       no     may      no                 may          no          may            no
plan.edit of one that nobody reads    no       none    none     none     none   may      none               may          none        may            no
plan.publish                          no       none    none     none     none   may      none               may          none        may            no
plan.send-out                         no       no      no       no       no     may      no                 may          no          may            no
plan.start                            no       no      no       no       no     may      no                 may          no          may            no
plan.take-back                        no       no      no       no       no     may      no                 may          no          may            no

point.answer                          no       no      no       no       no     may      no                 may          no          may            no
point.assign                          no       no      no       no       no     may      no                 may          no          may            no
point.edit                            no       no      no       no       no     may      no                 may          no          may            no
point.merge                           no       no      no       no       no     may      no                 may          no          may            no
point.remove                          no       no      no       no       no     may      no                 may          no          may            no
point.say-changed                     no       no      no       no       no     may      no                 may          no          may            no
point.show-answers                    no       no      no       no       no     may      no                 may          no          may            no
point.split                           no       no      no       no       no     may      no                 may          no          may            no
point.undo-merge                      no       no      no       no       no     may      no                 may          no          may            no

process.approve-wording               no       no      no       no       no     may      no                 may          no          may            no
process.conclude                      no       no      no       no       no     may      no                 may          no          may            no
process.copy                          no       no      no       no       no     may      no                 may          no          may            no
process.edit                          no       no      no       no       no     may      no                 may          no          may            no
process.edit in a draft               no       none    none     none     none   may      none               may          none        may            no
process.edit of an organisation       to 1     may     may      no       no     no       no                 no           no          no             to 1
process.extend                        no       no      no       no       no     may      no                 may          no          may            no
process.publish                       no       none    none     none     none   may      none               may          none        may            no
process.resume                        no       no      no       no       no     may      may                no           no          may            no
process.start                         no       no      no       no       no     may      may                may          no          may            no
process.start for an organisation     to 1     may     may      no       no     no       no                 no           no          no             to 1
process.stop                          no       no      no       no       no     may      may                no           no          may            no
process.stop of our own               no       no      no       no       no     no       no                 no           no          no             no
process.translate                     no       no      no       no       no     may      no                 may          no          may            no

proposal.ask-to-merge                 no       no      no       no       no     may      no                 may          no          may            no
proposal.ask-to-move                  no       no      no       no       no     may      no                 may          no          may            no
proposal.ask-to-split                 no       no      no       no       no     may      no                 may          no          may            no
proposal.edit                         to 1     may     no       no       no     no       no                 no           no          no             to 1
proposal.edit of one taken back       none     may     none     none     none   none     none               none         none        none           none
proposal.publish                      to 1     may     may      may      may    may      may                may          may         may            to 1
proposal.publish in a draft process   none     none    none     none     none   may      none               may          none        may            none
proposal.publish in a strict process  to 2     to 2    may      may      to 2   may      may                may          may         may            to 2
proposal.publish-draft                none     may     none     none     none   none     none               none         none        none           none
proposal.save-draft                   to 1     may     may      may      may    may      may                may          may         may            to 1
proposal.support                      to 1     may     may      may      may    may      may                may          may         may            to 1
proposal.support in a strict process  to 3     to 3    to 3     may      to 3   to 3     to 3               to 3         to 3        to 3           to 3
proposal.support of a draft           none     none    none     none     none   none     none               none         none        none           none
proposal.support-instead              to 1     may     may      may      may    may      may                may          may         may            to 1
proposal.withdraw                     to 1     may     no       no       no     no       no                 no           no          no             to 1
proposal.withdraw-support             to 1     may     may      may      may    may      may                may          may         may            to 1

rearrangement.answer                  to 1     may     no       no       no     no       no                 no           no          no             to 1
rearrangement.answer-by-receipt       may      may     may      may      may    may      may                may          may         may            may
rearrangement.call-off                no       no      no       no       no     may      no                 may          no          may            no
rearrangement.enter-consent           no       no      no       no       no     may      no                 may          no          may            no
rearrangement.undo                    no       no      no       no       no     may      no                 may          no          may            no

received-mail.keep                    no       no      no       no       no     no       no                 no           no          no             no
received-mail.set-aside               no       no      no       no       no     may      no                 may          no          may            no
received-mail.take-in                 no       no      no       no       no     may      no                 may          no          may            no
received-mail.withdraw                may      may     may      may      may    may      may                may          may         may            may

remark.decide                         no       no      no       no       no     may      no                 may          no          may            no
remark.send                           to 1     may     may      may      may    may      may                may          may         may            to 1
remark.withdraw                       to 1     may     may      may      may    may      may                may          may         may            to 1

response.decide                       no       no      no       no       no     may      no                 may          no          may            no
response.enter                        no       no      no       no       no     may      no                 may          no          may            no
response.send                         may      may     may      may      may    may      may                may          may         may            may
response.withdraw                     to 1     may     none     none     none   none     none               none         none        none           to 1

role.end                              no       no      no       no       no     no       no                 no           no          may            no
role.grant                            no       no      no       no       no     no       no                 no           no          may            no

saved-search.delete                   none     may     none     none     none   none     none               none         none        none           none
saved-search.save                     to 1     may     may      may      may    may      may                may          may         may            to 1

story.decide                          no       no      no       no       no     may      no                 may          no          may            no
story.enter                           no       no      no       no       no     may      no                 may          no          may            no
story.tell                            may      may     may      may      may    may      may                may          may         may            may
story.transcribe                      no       no      no       no       no     may      no                 may          no          may            no
story.withdraw                        may      may     may      may      may    may      may                may          may         may            may

support.enter                         no       no      no       no       no     may      no                 may          no          may            no

theme.add                             no       no      no       no       no     may      no                 may          no          may            no
theme.edit                            no       no      no       no       no     may      no                 may          no          may            no
theme.edit in a draft                 no       none    none     none     none   may      none               may          none        may            no
theme.move                            no       no      no       no       no     may      no                 may          no          may            no
theme.remove                          no       no      no       no       no     may      no                 may          no          may            no

wording.approve                       no       no      no       no       no     may      no                 may          no          may            no
wording.write                         no       no      no       no       no     may      no                 may          no          may            no
wording.write of a draft              no       none    none     none     none   may      none               may          none        may            no
`;

/** The status of the page for each role; `to 1–3`: led to the sign-in at that level. */
export const readTable = `
                          visitor  author  level 2  level 3  other  officer  officer elsewhere  facilitator  politician  administrator  disabled

about.page                200      200     200      200      200    200      200                200          200         200            200

access-token.all          403      403     403      403      403    403      403                403          403         200            403
access-token.own          to 1     200     200      200      200    200      200                200          200         200            to 1

accessibility.page        200      200     200      200      200    200      200                200          200         200            200

account.delete-page       to 1     200     200      200      200    200      200                200          200         200            to 1
account.deleted-page      200      200     200      200      200    200      200                200          200         200            200

age-by-receipt.page       200      200     200      200      200    200      200                200          200         200            200

answer-batch.page         404      404     404      404      404    200      404                404          404         404            404

answer-many.page          403      200     200      403      200    200      200                200          403         200            403

answer-template.page      403      403     403      403      403    200      403                200          403         200            403

answer-templates.page     403      403     403      403      403    200      200                200          403         200            403

answers.page              200      200     200      200      200    200      200                200          200         200            200

api.answers               200      200     200      200      200    200      200                200          200         200            200
api.areas                 200      200     200      200      200    200      200                200          200         200            200
api.comment               200      200     200      200      200    200      200                200          200         200            200
api.comments              200      200     200      200      200    200      200                200          200         200            200
api.consultation          200      200     200      200      200    200      200                200          200         200            200
api.consultations         200      200     200      200      200    200      200                200          200         200            200
api.meeting               200      200     200      200      200    200      200                200          200         200            200
api.meetings              200      200     200      200      200    200      200                200          200         200            200
api.openapi               200      200     200      200      200    200      200                200          200         200            200
api.organisations         200      200     200      200      200    200      200                200          200         200            200
api.page                  200      200     200      200      200    200      200                200          200         200            200
api.phases                200      200     200      200      200    200      200                200          200         200            200
api.plan                  200      200     200      200      200    200      200                200          200         200            200
api.plan-actions          200      200     200      200      200    200      200                200          200         200            200
api.plans                 200      200     200      200      200    200      200                200          200         200            200
api.process               200      200     200      200      200    200      200                200          200         200            200
api.processes             200      200     200      200      200    200      200                200          200         200            200
api.proposal              200      200     200      200      200    200      200                200          200         200            200
api.proposal-comments     200      200     200      200      200    200      200                200          200         200            200
api.proposals             200      200     200      200      200    200      200                200          200         200            200
api.responses             200      200     200      200      200    200      200                200          200         200            200
api.start                 200      200     200      200      200    200      200                200          200         200            200
api.themes                200      200     200      200      200    200      200                200          200         200            200
api.thread                200      200     200      200      200    200      200                200          200         200            200
api.totals                200      200     200      200      200    200      200                200          200         200            200

area.edit-page            403      403     403      403      403    403      403                403          403         200            403
area.list                 200      200     200      200      200    200      200                200          200         200            200
area.manage               403      403     403      403      403    403      403                403          403         200            403
area.outlines             200      200     200      200      200    200      200                200          200         200            200
area.page                 200      200     200      200      200    200      200                200          200         200            200
area.picture              200      200     200      200      200    200      200                200          200         200            200

calendar.area             200      200     200      200      200    200      200                200          200         200            200
calendar.process          200      200     200      200      200    200      200                200          200         200            200

catalogue.list            403      403     403      403      403    403      403                403          403         200            403
catalogue.page            403      403     403      403      403    403      403                403          403         200            403

comment.permalink         303      303     303      303      303    303      303                303          303         303            303
comment.reply-page        200      200     200      200      200    200      200                200          200         200            200
comment.withdraw-page     to 1     200     403      403      403    403      403                403          403         403            to 1
comment.write-page        200      200     200      200      200    200      200                200          200         200            200

comparison.page           403      403     403      403      403    403      403                403          403         200            403

confirm.page              200      200     200      200      200    200      200                200          200         200            200

consent-by-receipt.page   200      200     200      200      200    200      200                200          200         200            200

consent.page              to 1     200     403      403      403    403      403                403          403         403            to 1

consultation.all-page     200      200     200      200      200    200      200                200          200         200            200
consultation.annex-file   200      200     200      200      200    200      200                200          200         200            200
consultation.annex-page   403      403     403      403      403    200      403                200          403         200            403
consultation.edit-page    403      403     403      403      403    200      403                200          403         200            403
consultation.extend-page  403      403     403      403      403    200      403                200          403         200            403
consultation.list-page    200      200     200      200      200    200      200                200          200         200            200
consultation.local-plan   403      403     403      403      403    200      403                200          403         200            403
consultation.material     403      403     403      403      403    200      403                200          403         200            403
consultation.overview     403      403     403      403      403    200      403                200          403         200            403
consultation.page         200      200     200      200      200    200      200                200          200         200            200
consultation.planned      403      403     403      403      403    200      403                200          403         200            403
consultation.start-page   403      403     403      403      403    200      403                200          403         200            403

consultee.page            403      403     403      403      403    200      403                200          403         200            403

contact.page              200      200     200      200      200    200      200                200          200         200            200

contribution.enter-page   403      403     403      403      403    200      403                200          403         200            403

demo.page                 200      200     200      200      200    200      200                200          200         200            200

department.list           403      403     403      403      403    403      403                403          403         200            403

desk-piece.page           403      403     403      403      403    200      403                200          403         200            403

desk-visit.comment        403      403     403      403      403    200      303                303          403         303            403
desk-visit.draft          403      403     403      403      403    200      404                404          403         404            403
desk-visit.page           403      403     403      403      403    200      200                200          403         200            403
desk-visit.proposals      403      403     403      403      403    200      303                303          403         303            403
desk-visit.propose        403      403     403      403      403    200      303                303          403         303            403
desk-visit.receipt        403      403     403      403      403    200      404                404          403         404            403
desk-visit.reply          403      403     403      403      403    200      303                303          403         303            403

desk.page                 403      200     200      403      200    200      200                200          403         200            403

digest.stop-page          200      200     200      200      200    200      200                200          200         200            200

documentation.catalogue   200      200     200      200      200    200      200                200          200         200            200
documentation.data        200      200     200      200      200    200      200                200          200         200            200
documentation.docx        200      200     200      200      200    200      200                200          200         200            200
documentation.feed        200      200     200      200      200    200      200                200          200         200            200
documentation.file        200      200     200      200      200    200      200                200          200         200            200
documentation.page        200      200     200      200      200    200      200                200          200         200            200
documentation.pdf         200      200     200      200      200    200      200                200          200         200            200
documentation.pictures    403      403     403      403      403    200      403                200          403         200            403
documentation.staff-page  403      403     403      403      403    200      403                200          403         200            403
documentation.version     403      403     403      403      403    200      403                200          403         200            403

email.change-page         to 1     200     200      200      200    200      200                200          200         200            to 1

evaluation.all-page       200      200     200      200      200    200      200                200          200         200            200
evaluation.case-document  200      200     200      200      200    200      200                200          200         200            200
evaluation.case-form      403      403     403      403      403    200      403                200          403         200            403
evaluation.case-page      200      200     200      200      200    200      200                200          200         200            200
evaluation.case-paper     200      200     200      200      200    200      200                200          200         200            200
evaluation.correct-page   403      403     403      403      403    200      403                200          403         200            403
evaluation.edit-page      403      403     403      403      403    200      403                200          403         200            403
evaluation.list-page      200      200     200      200      200    200      200                200          200         200            200
evaluation.measure-page   403      403     403      403      403    200      403                200          403         200            403
evaluation.overview       403      403     403      403      403    200      403                200          403         200            403
evaluation.page           200      200     200      200      200    200      200                200          200         200            200
evaluation.planned        403      403     403      403      403    200      403                200          403         200            403
evaluation.prepare-page   403      403     403      403      403    200      403                200          403         200            403

feed.area                 200      200     200      200      200    200      200                200          200         200            200
feed.process              200      200     200      200      200    200      200                200          200         200            200
feed.theme                200      200     200      200      200    200      200                200          200         200            200

figures.file              200      200     200      200      200    200      200                200          200         200            200
figures.page              200      200     200      200      200    200      200                200          200         200            200
figures.pieces            200      200     200      200      200    200      200                200          200         200            200

file.bytes                200      200     200      200      200    200      200                200          200         200            200

flag.page                 to 1     200     200      200      200    200      200                200          200         200            to 1

follow.list               to 1     200     200      200      200    200      200                200          200         200            to 1
follow.page               200      200     200      200      200    200      200                200          200         200            200

front.page                200      200     200      200      200    200      200                200          200         200            200

hand-on.page              403      403     403      403      403    200      403                200          403         200            403

help-request.enter-page   403      403     403      403      403    200      200                403          403         200            403
help-request.group-page   200      200     200      200      200    200      200                200          200         200            200
help-request.new-page     200      200     200      200      200    200      200                200          200         200            200
help-request.own-page     to 1     200     200      200      200    200      200                200          200         200            to 1
help-request.staff-list   403      403     403      403      403    200      200                403          403         200            403
help-request.staff-page   403      403     403      403      403    200      200                403          403         200            403

help.document-page        200      200     200      200      200    200      200                200          200         200            200
help.document-text        200      200     200      200      200    200      200                200          200         200            200
help.page                 200      200     200      200      200    200      200                200          200         200            200

import.mapping-page       403      403     403      403      403    200      403                200          403         200            403
import.page               403      403     403      403      403    200      403                200          403         200            403
import.rows               403      403     403      403      403    200      403                200          403         200            403
import.template-csv       403      403     403      403      403    200      403                200          403         200            403
import.template-xlsx      403      403     403      403      403    200      403                200          403         200            403
import.upload-page        403      403     403      403      403    200      403                200          403         200            403

inquiry.desk-page         403      403     403      403      403    200      403                200          403         200            403
inquiry.list-page         200      200     200      200      200    200      200                200          200         200            200

investment-sheet.file     200      200     200      200      200    200      200                200          200         200            200
investment-sheet.form     403      403     403      403      403    200      403                200          403         200            403
investment-sheet.page     200      200     200      200      200    200      200                200          200         200            200

invitation.page           200      200     200      200      200    200      200                200          200         200            200

journal.page              200      200     200      200      200    200      200                200          200         200            200

kept-act.page             200      200     200      200      200    200      200                200          200         200            200

letter-batch.list         403      403     403      403      403    200      200                403          403         200            403
letter-batch.new          403      403     403      403      403    200      200                403          403         200            403
letter-batch.page         403      403     403      403      403    200      200                403          403         200            403
letter-batch.print        403      403     403      403      403    200      200                403          403         200            403
letter-batch.revoke-page  403      403     403      403      403    200      200                403          403         200            403

letter.revoke-page        403      403     403      403      403    200      200                403          403         200            403

mail.page                 200      200     200      200      200    200      200                200          200         200            200

mailbox.page              200      200     200      200      200    200      200                200          200         200            200

map.tile                  404      404     404      404      404    404      404                404          404         404            404

meeting.add-page          403      403     403      403      403    200      403                200          403         200            403
meeting.all-calendar      200      200     200      200      200    200      200                200          200         200            200
meeting.all-page          200      200     200      200      200    200      200                200          200         200            200
meeting.attendance-page   403      403     403      403      403    200      403                200          403         200            403
meeting.calendar          200      200     200      200      200    200      200                200          200         200            200
meeting.cancel-page       403      403     403      403      403    200      403                200          403         200            403
meeting.edit-page         403      403     403      403      403    200      403                200          403         200            403
meeting.enter-page        403      403     403      403      403    200      403                200          403         200            403
meeting.list-page         200      200     200      200      200    200      200                200          200         200            200
meeting.notes-page        403      403     403      403      403    200      403                200          403         200            403
meeting.overview-page     403      403     403      403      403    200      403                200          403         200            403
meeting.page              200      200     200      200      200    200      200                200          200         200            200
meeting.planned-page      403      403     403      403      403    200      403                200          403         200            403
meeting.process-calendar  200      200     200      200      200    200      200                200          200         200            200
meeting.receipt-page      200      200     200      200      200    200      200                200          200         200            200
meeting.sign-up-page      200      200     200      200      200    200      200                200          200         200            200
meeting.theme-calendar    200      200     200      200      200    200      200                200          200         200            200

membership.ask-page       200      200     200      200      200    200      200                200          200         200            200
membership.leave-page     to 1     200     200      200      403    403      403                403          403         403            to 1
membership.page           to 1     200     200      200      403    200      200                200          403         200            to 1

moderation.log            200      200     200      200      200    200      200                200          200         200            200
moderation.log-feed       200      200     200      200      200    200      200                200          200         200            200
moderation.log-file       200      200     200      200      200    200      200                200          200         200            200
moderation.piece          403      403     403      403      403    200      403                200          403         200            403
moderation.queue          403      403     403      403      403    200      200                200          403         200            403

municipality.page         403      403     403      403      403    403      403                403          403         200            403
municipality.set-up-page  404      404     404      404      404    404      404                404          404         404            404

new-answer-template.page  403      403     403      403      403    200      200                200          403         200            403

option.edit-page          403      403     403      403      403    200      403                200          403         200            403

organisation.edit-page    to 1     200     403      403      403    403      403                403          403         403            to 1
organisation.list         200      200     200      200      200    200      200                200          200         200            200
organisation.new-page     200      200     200      200      200    200      200                200          200         200            200
organisation.page         200      200     200      200      200    200      200                200          200         200            200
organisation.staff-page   403      403     403      403      403    200      200                200          403         200            403
organisation.verify-page  403      403     403      403      403    200      200                200          403         200            403

own-age.page              to 1     200     404      404      404    404      404                404          404         404            to 1

own-contributions.page    to 1     200     200      200      200    200      200                200          200         200            to 1

own-data.page             to 1     200     200      200      200    200      200                200          200         200            to 1

own-decisions.page        to 1     200     404      404      404    404      404                404          404         404            to 1

own-meetings.page         to 1     200     200      200      200    200      200                200          200         200            to 1

own-receipt.page          to 1     200     404      404      404    404      404                404          404         404            to 1

person.list               403      403     403      403      403    403      403                403          403         200            403
person.own-details        to 1     200     200      200      200    200      200                200          200         200            to 1
person.page               403      403     403      403      403    403      403                403          403         200            403
person.vouch-page         403      403     403      403      403    200      200                200          403         200            403

phase.edit-page           403      403     403      403      403    200      403                200          403         200            403

plan-action.desk          403      403     403      403      403    200      403                200          403         200            403
plan-action.list-page     200      200     200      200      200    200      200                200          200         200            200
plan-action.own-list      403      200     200      403      200    200      200                200          403         200            403
plan-action.page          403      403     403      403      403    200      403                200          403         200            403

plan-part.page            403      403     403      403      403    200      403                200          403         200            403
plan-part.propose-page    403      403     403      403      403    200      403                200          403         200            403

plan.document             200      200     200      200      200    200      200                200          200         200            200
plan.list-page            200      200     200      200      200    200      200                200          200         200            200
plan.page                 200      200     200      200      200    200      200                200          200         200            200
plan.publishing           403      403     403      403      403    200      403                200          403         200            403
plan.sending-out          403      403     403      403      403    200      403                200          403         200            403
plan.version              200      200     200      200      200    200      200                200          200         200            200
plan.writing              403      403     403      403      403    200      403                200          403         200            403
plan.written-list         403      403     403      403      403    200      403                200          403         200            403

point.page                403      403     403      403      403    200      403                200          403         200            403

points.page               403      403     403      403      403    200      403                200          403         200            403

printed-receipt.page      403      403     403      403      403    200      403                200          403         200            403

privacy.page              200      200     200      200      200    200      200                200          200         200            200

process.arabic-page       403      403     403      403      403    200      403                200          403         200            403
process.conclude-page     403      403     403      403      403    200      403                200          403         200            403
process.copy-page         403      403     403      403      403    200      403                200          403         200            403
process.data              200      200     200      200      200    200      200                200          200         200            200
process.data-file         200      200     200      200      200    200      200                200          200         200            200
process.doubles-page      403      403     403      403      403    200      403                200          403         200            403
process.easy              200      200     200      200      200    200      200                200          200         200            200
process.easy-words-page   403      403     403      403      403    200      403                200          403         200            403
process.edit-page         403      403     403      403      403    200      403                200          403         200            403
process.english-page      403      403     403      403      403    200      403                200          403         200            403
process.extend-page       403      403     403      403      403    200      403                200          403         200            403
process.levels-page       403      403     403      403      403    200      403                200          403         200            403
process.list              200      200     200      200      200    200      200                200          200         200            200
process.manage-page       403      403     403      403      403    200      200                200          200         200            403
process.map               200      200     200      200      200    200      200                200          200         200            200
process.options-page      403      403     403      403      403    200      403                200          403         200            403
process.page              200      200     200      200      200    200      200                200          200         200            200
process.phases-page       403      403     403      403      403    200      403                200          403         200            403
process.start-for-page    to 1     200     200      403      403    403      403                403          403         403            to 1
process.start-page        403      403     403      403      403    200      200                200          403         200            403
process.steer-page        403      403     403      403      403    200      403                200          403         200            403
process.stop-page         403      403     403      403      403    403      403                403          403         403            403
process.templates-for     to 1     200     200      403      403    403      403                403          403         403            to 1
process.templates-page    403      403     403      403      403    200      200                200          403         200            403
process.themes-page       403      403     403      403      403    200      403                200          403         200            403
process.totals            200      200     200      200      200    200      200                200          200         200            200

proposal.drafts           to 1     200     200      200      200    200      200                200          200         200            to 1
proposal.edit-page        to 1     200     403      403      403    403      403                403          403         403            to 1
proposal.former           200      200     200      200      200    200      200                200          200         200            200
proposal.list             200      200     200      200      200    200      200                200          200         200            200
proposal.page             200      200     200      200      200    200      200                200          200         200            200
proposal.similar          200      200     200      200      200    200      200                200          200         200            200
proposal.version          200      200     200      200      200    200      200                200          200         200            200
proposal.versions         200      200     200      200      200    200      200                200          200         200            200
proposal.write            200      200     200      200      200    200      200                200          200         200            200

public-clock.page         200      200     200      200      200    200      200                200          200         200            200

rearrangement.merge-page  403      403     403      403      403    200      403                200          403         200            403
rearrangement.move-page   403      403     403      403      403    200      403                200          403         200            403
rearrangement.page        403      403     403      403      403    200      403                200          403         200            403
rearrangement.split-page  403      403     403      403      403    200      403                200          403         200            403

receipt-decisions.page    200      200     200      200      200    200      200                200          200         200            200

receipt.edit-page         200      200     200      200      200    200      200                200          200         200            200
receipt.page              200      200     200      200      200    200      200                200          200         200            200

received-mail.desk-page   403      403     403      403      403    200      403                200          403         200            403
received-mail.file        403      403     403      403      403    200      403                200          403         200            403
received-mail.page        403      403     403      403      403    200      403                200          403         200            403
received-mail.receipt     200      200     200      200      200    200      200                200          200         200            200

register.file             403      403     403      403      403    403      403                403          403         200            403
register.page             403      403     403      403      403    403      403                403          403         200            403

remark.page               200      200     200      200      200    200      200                200          200         200            200
remark.staff-page         403      403     403      403      403    200      403                200          403         200            403

response.desk-page        403      403     403      403      403    200      403                200          403         200            403
response.enter-page       403      403     403      403      403    200      403                200          403         200            403
response.list-page        200      200     200      200      200    200      200                200          200         200            200
response.page             200      200     200      200      200    200      200                200          200         200            200
response.write-page       200      200     200      200      200    200      200                200          200         200            200

rules.page                200      200     200      200      200    200      200                200          200         200            200

saved-search.list         to 1     200     200      200      200    200      200                200          200         200            to 1

seal.leaves               200      200     200      200      200    200      200                200          200         200            200
seal.page                 200      200     200      200      200    200      200                200          200         200            200

search.page               200      200     200      200      200    200      200                200          200         200            200

sign-in.code              200      200     200      200      200    200      200                200          200         200            200
sign-in.link              200      200     200      200      200    200      200                200          200         200            200
sign-in.link-sent         200      200     200      200      200    200      200                200          200         200            200
sign-in.page              200      200     200      200      200    200      200                200          200         200            200
sign-in.staff             200      200     200      200      200    200      200                200          200         200            200

sorting-alike.page        403      403     403      403      403    200      403                200          403         200            403

sorting-piece.page        403      403     403      403      403    200      403                200          403         200            403

sorting.page              403      403     403      403      403    200      403                200          403         200            403

staff-figures.page        403      403     403      403      403    200      200                200          200         200            403

story.desk                403      403     403      403      403    200      403                200          403         200            403
story.enter-page          403      403     403      403      403    200      403                200          403         200            403
story.own-list            to 1     200     200      200      200    200      200                200          200         200            to 1
story.own-page            200      200     200      200      200    200      200                200          200         200            200
story.recording           404      404     404      404      404    200      404                200          404         200            404
story.tell-page           200      200     200      200      200    200      200                200          200         200            200

support.enter-page        403      403     403      403      403    200      403                200          403         200            403

theme.edit-page           403      403     403      403      403    200      403                200          403         200            403
theme.page                200      200     200      200      200    200      200                200          200         200            200

thread.page               200      200     200      200      200    200      200                200          200         200            200

white-paper.data          200      200     200      200      200    200      200                200          200         200            200
white-paper.desk-page     403      403     403      403      403    200      403                200          403         200            403
white-paper.document      200      200     200      200      200    200      200                200          200         200            200
white-paper.page          200      200     200      200      200    200      200                200          200         200            200

wording.easy              200      200     200      200      200    200      200                200          200         200            200
wording.overview-page     403      403     403      403      403    200      403                200          403         200            403
wording.writing-page      403      403     403      403      403    200      403                200          403         200            403
`;

/** What each role comes to with an act; undefined for a name that no act has. */
export function rolesOfAct(act: string): Readonly<Record<string, string>> | undefined {
	return rolesByAct.get(act);
}

const rolesByAct = rowsOf(actTable);

/** The rows of a table by their names. Columns stand at least two spaces apart. */
function rowsOf(table: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
	const roles = head.trim().split(/ {2,}/);
	return new Map(
		lines.map((line) => {
			const [name = '', ...cells] = line.trim().split(/ {2,}/);
			return [name, Object.fromEntries(roles.map((role, place) => [role, cells[place] ?? '']))];
		}),
	);
}
