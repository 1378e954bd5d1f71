-- Who asks for a closed picture is looked up by its file, and so is what still shows a file that is to be let go.
create index proposal_picture_file on proposal_picture (file);
