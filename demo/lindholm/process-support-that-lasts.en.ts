import type { ProcessInEnglish } from '../types.ts';

/** The English side of the process `support`. */
export const supportThatLastsInEnglish: ProcessInEnglish = {
	title: 'Support that lasts',
	question:
		'What should Lindholm do differently over the next ten years, so that support reaches those who need it most?',
	audience:
		'You who receive support. You who care about someone who does. And everyone who works with it: associations, schools, companies and staff.',
	intro:
		'More people in Lindholm need support, and the tasks have become harder. The money does not grow at the same pace. So we are making a plan for the next ten years. We know the figures and the rules. You know what it is like. Write one thing that should be different. It may be small.',
	alreadyDecided: [
		'There are DKK 812 million a year. The sum will not grow in the first four years.',
		'You will not lose support that you are entitled to by law.',
		'The warming room Lygten and our three residences stay where they are.',
	],
	openForYou: [
		'What we begin with, and what has to wait.',
		'How we meet you: letters, meetings, telephone and waiting time.',
		'Who does what: the municipality, the associations or both.',
		'How we spend a starting fund of DKK 6 million.',
	],
	whatHappens:
		'Every contribution gets an answer with a reason. We bring them together in a draft that shows which contribution led to what. The whole pile goes to the city council.',
	whoDecides: 'The Committee for Social Affairs and Employment recommends. The city council decides.',
	steps: [
		'Every contribution has been answered.',
		'The committee sees the draft plan.',
		'The city council decides. The meeting is open to all.',
		'We show what came of it, and what did not.',
	],
	phases: [
		'Invitation',
		'Proposals from all',
		'Bringing it together',
		'Answers to all',
		'Decision',
		'Done and measured',
	],
	videoTitle: 'How we began: the town hall on screen, five short talks and your questions',
	themes: {
		children: {
			title: 'Children who need more',
			lead: 'Autism, restlessness, illness or grief. Some children need a little more for the road.',
			text: 'A child does not break from being different. But school, sleep and the parents’ work can suffer when help comes late. Today a family waits five months for the first talk. We would like to hear from children, parents, siblings and grandparents. What helped? What made it worse?',
			questions: [
				'When should help have come?',
				'What can a school do that needs no new law?',
				'What makes an ordinary day easier in your home?',
			],
		},
		youth: {
			title: 'Young people on their way',
			lead: 'One in nine young people in Lindholm is not in school, training or work.',
			text: 'That is 640 young people, with as many reasons. Some lack an apprenticeship. Others lack sleep, calm or an adult who does not give up. We have tried courses and plans. They help some, but far from all. Tell us what would get you or your friend off the sofa.',
			questions: [
				'Who helped you on, and what did they do?',
				'What does a company need in order to take in a young person?',
				'What should we stop doing?',
			],
		},
		mind: {
			title: 'When the mind is struggling',
			lead: 'Anxiety, psychosis, depression. Everyday life has to withstand illness.',
			text: 'The hospital treats, but life is lived at home, and there the municipality is closest. We hear that evenings are long, and that support lets go when you get a little better. We would like to know what holds you up, and where it slips.',
			questions: [
				'What makes a good day good?',
				'What goes wrong between hospital and home?',
				'What do relatives need?',
			],
		},
		homes: {
			title: 'A door of your own',
			lead: '94 people in Lindholm have no place to live. Several of them are young.',
			text: 'They sleep in a hostel, in a car or on a friend’s sofa. A home is the first step, but not the last. Many lose it within a year, because they are left alone with letters, neighbours and debt. We are looking for ways home that last.',
			questions: [
				'What does it take to stay in a home?',
				'What can neighbours and housing associations do?',
				'Where should one be able to go in an emergency?',
			],
		},
		everyday: {
			title: 'Everyday life with a disability',
			lead: 'Work, friends, leisure and the freedom to decide.',
			text: 'Adults with disabilities tell us that support often fits the form and not the life. You can get help to go to bed, but not to go to a concert. We want to spend the money more wisely. Tell us what would give you more say over your own day.',
			questions: [
				'What do you want to decide yourself?',
				'Where in town can you not get in?',
				'What should we ask about when we visit you?',
			],
		},
	},
};
