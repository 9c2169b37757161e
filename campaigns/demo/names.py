"""Common names to draw from; any likeness is chance."""

from __future__ import annotations

FIRST_NAMES = """
Ada Aisha Alan Alice Amir Amy Ana Andrew Anita Arthur Aylin Ben Bethan Caleb Carla Chloe Clara Daniel Daria David Dina
Edith Eleni Elif Eliza Emil Emma Erik Esther Ewan Fatima Felix Finn Flora Frank Freya Gareth George Grace Greta Hana
Harriet Harry Hugo Ida Imran Ines Iris Isaac Ivan Jack Jade James Jana Jonas Josie Julia Kai Karim Kate Keira Kit Lara
Leo Lena Liam Lily Louis Lucia Luke Magda Maisie Malik Marta Maya Mia Milo Mina Molly Nadia Nils Nora Noah Olga Oscar
Owen Paula Petra Priya Rafael Rhys Rita Robin Rosa Ruth Sam Sana Selma Simon Sofia Stella Tara Theo Tilda Tom Uma Vera
Victor Wanda Will Yara Yusuf Zara Zoe
""".split()  # noqa: SIM905 - a paragraph is easier to keep than a list of quotes

LAST_NAMES = """
Abbott Adeyemi Ahmed Allen Archer Atkins Bailey Banks Barlow Begum Bell Bennett Bishop Blake Bradley Brooks Burton
Carr Carter Chadwick Clarke Coleman Cooper Crane Cross Dale Davies Dixon Douglas Doyle Drake Duffy Ellis Evans Farrow
Field Finch Fletcher Ford Foster Fox Garner Gibbs Gill Grant Green Griffin Hale Harper Harvey Hayes Hobbs Holt Howe
Hughes Hussain Ingram Jarvis Jensen Joshi Kaur Keane Kemp Khan King Knight Kowalska Lacey Lamb Lane Larsen Lawson Lloyd
Malone Marsh Mason Mehta Mills Moore Morris Moss Murphy Nash Nolan Norris Nowak Oakley Okafor Owen Page Palmer Parker
Patel Payne Pearce Perry Pope Porter Price Quinn Rahman Reid Rhodes Riley Rossi Rowe Russo Ryan Sato Saunders Shah
Sharpe Shaw Silva Singh Skinner Slater Smart Snow Stone Swift Tanner Tate Thorne Todd Turner Underwood Vance Vaughan
Vogel Wade Walsh Ward Watts Webb Wells West Wheeler White Wilde Winter Wood Wright Yates Young
""".split()  # noqa: SIM905
