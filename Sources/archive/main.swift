internal import ArchiveCommands
internal import Glibc

exit(ArchiveCommand.runProcess(Array(CommandLine.arguments.dropFirst())))
