META
key;value
description;Two quarters of Lindholm share 100,000 kroner: the large one has 8 voters, the small one 2
budget;100000
vote_type;approval
num_projects;4
num_votes;10
PROJECTS
project_id;cost;name
bench;20000;A bench by the fjord
path;40000;A path through the wood
playground;60000;A playground
tower;10000;A bird tower
VOTES
voter_id;vote
1;path,playground
2;path,playground
3;path,playground
4;path,playground
5;path,playground
6;path,playground
7;playground
8;playground
9;bench
10;bench
