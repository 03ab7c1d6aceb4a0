/** A competency model to begin from: one competency with two behaviors. */
export function modelSkeleton(id: string, title: string): string {
  return `# What a scenario can measure. Keys name the behaviors below; scores are told by behavior, competency and pillar.
format: leadsim/model@1
id: ${id}
version: 1.0.0
title: "${title}"
locale: en
about: Say what this model is, whose work it is, and what it is not. It has not been validated yet.
pillars:
  coach:
    title: Coach
    about: Each person's selling is seen, and help is fitted to it.
areas:
  conversations: { title: Conversations }
competencies:
  coaching-conversations:
    name: Coaching conversations
    area: conversations
    pillar: coach
    definition: Helps people to find and try their own next step.
    # Two behaviors or more: one alone says little about a competency.
    behaviors:
      ask-before-advising:
        # the id above is what keys name
        statement: Asks for the person's own view before giving advice.
        cue: Somebody asks for a solution, and the candidate has one.
        # What the candidate would be seen to do. 1: what a reasonable manager under pressure often does. 5: at its best.
        anchors:
          1: Gives the solution that worked before.
          3: Gives a solution and asks whether it fits.
          5: Asks what the person has tried and would try next, and adds only what is missing.
        practice:
          observe: Count your questions and your answers in the next three talks.
          ask: "To a team member: When did I last answer before you had finished?"
          rehearse: Take ten minutes with a peer who wants advice, and ask questions only.
        # For leadsim interview: what to ask about real work. Nobody should hear in it what a good answer is. May be left out.
        interview:
          question: What happened the last time somebody on your team wanted to hear from you what they should do?
          probes:
            - What did you say first, and what after that?
            - Which ways forward came up, and whose were they?
      agree-on-next-step:
        statement: Ends a conversation with one dated step that the person has chosen.
        cue: A conversation ends with good intentions.
        anchors:
          1: Ends with a summary of what was said.
          3: Names a next step and asks for agreement.
          5: Asks the person for one step and a date, and for what could get in the way.
        practice:
          observe: After each talk, write down the step and the date, if there was one.
          ask: "To a team member: What did we agree on last time, in your words?"
          rehearse: Practice three ways to ask for a date without pressing.
        interview:
          question: Pick a recent talk that somebody left with a good intention. What has become of it since?
          probes:
            - What was agreed, and who put it into words?
            - When did you next speak of it, and what led to that?
`;
}
