/* GNU readline for Swift 6: its global variables are bound to the main actor, so that a use from anywhere else is seen by
   the compiler. Redeclared here because readline's own header says nothing of threads. */
#pragma once
#include <stdio.h> /* readline.h uses FILE without including it */
#include <stdlib.h>
#include <readline/readline.h>
#include <readline/history.h>

#define RAPPORT_MAIN_ACTOR __attribute__((swift_attr("@MainActor")))

extern RAPPORT_MAIN_ACTOR int rl_catch_signals;
extern RAPPORT_MAIN_ACTOR int rl_catch_sigwinch;
extern RAPPORT_MAIN_ACTOR int rl_change_environment;
extern RAPPORT_MAIN_ACTOR int rl_point;
extern RAPPORT_MAIN_ACTOR int rl_end;
extern RAPPORT_MAIN_ACTOR char *rl_line_buffer;
extern RAPPORT_MAIN_ACTOR FILE *rl_outstream;
extern RAPPORT_MAIN_ACTOR int rl_attempted_completion_over;
extern RAPPORT_MAIN_ACTOR int rl_completion_append_character;
extern RAPPORT_MAIN_ACTOR const char *rl_completer_word_break_characters;
extern RAPPORT_MAIN_ACTOR rl_completion_func_t *rl_attempted_completion_function;
extern RAPPORT_MAIN_ACTOR rl_vintfunc_t *rl_prep_term_function;
extern RAPPORT_MAIN_ACTOR const char *rl_readline_name;
